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
