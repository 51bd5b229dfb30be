import { expect, type Page, test } from '@playwright/test'

import { editor, editors } from './editor'

/** Signs in through the login page, as staff do. */
export const signIn = async (
  page: Page,
  account?: { email: string; password: string },
): Promise<void> => {
  const { email, password } = account ?? editors[test.info().parallelIndex] ?? editor
  await page.goto('/admin/login')
  // What is filled in before the page has come to life is lost.
  await expect(page.locator('form[data-form-ready="true"]')).toBeVisible()
  await page.getByLabel(/sähköposti/i).fill(email)
  await page.getByLabel(/salasana/i).fill(password)
  await page.getByRole('button', { name: /kirjaudu/i }).click()
  await expect(page).toHaveURL(/\/admin$/)
  // The admin opens in the language that its user wrote in last, in another test perhaps.
  const written = await page.request.post('/api/payload-preferences/locale', {
    data: { value: 'fi' },
    headers: { Origin: new URL(page.url()).origin },
  })
  expect(written.ok()).toBe(true)
}
