import { expect, type Page } from '@playwright/test'

import { editor } from './editor'

/** Signs in through the login page, as staff do. */
export const signIn = async (page: Page): Promise<void> => {
  await page.goto('/admin/login')
  await page.getByLabel(/sähköposti/i).fill(editor.email)
  await page.getByLabel(/salasana/i).fill(editor.password)
  await page.getByRole('button', { name: /kirjaudu/i }).click()
  await expect(page).toHaveURL(/\/admin$/)
}
