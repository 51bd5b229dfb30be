import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** A machine finds no accessibility fault in that part of the page. */
export const expectAccessible = async (page: Page, selector: string): Promise<void> => {
  // Payload's own: the colour of the hints under its fields.
  const axe = new AxeBuilder({ page }).include(selector).exclude('.field-description')
  const { violations } = await axe.analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
  ).toEqual([])
}

/**
 * A machine finds no accessibility fault in a public page, in light or in dark. The two differ in
 * their colours alone, by CSS, so that only the rules of colours are tried again in dark.
 */
export const expectAccessiblePage = async (page: Page, path: string): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const light = await new AxeBuilder({ page }).analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await new AxeBuilder({ page })
    .withRules(['color-contrast', 'link-in-text-block'])
    .analyze()
  const faults = (scheme: string, { violations }: typeof light) =>
    violations.map(({ id, nodes }) => [scheme, id, nodes.map(({ html }) => html)])
  expect([...faults('light', light), ...faults('dark', dark)]).toEqual([])
}
