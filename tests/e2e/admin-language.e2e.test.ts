import { expect, test } from '@playwright/test'

import { expectAccessible } from '../helpers/accessible'
import { signIn } from '../helpers/adminPage'

test.describe('the admin on the first visit', () => {
  for (const [asked, language, button] of [
    ['fi-FI,fi;q=0.9,en;q=0.8', 'fi', 'Kirjaudu sisään'],
    ['sv,fi;q=0.5', 'fi', 'Kirjaudu sisään'],
    ['', 'fi', 'Kirjaudu sisään'],
    ['en-GB,en;q=0.9,fi;q=0.5', 'en', 'Login'],
  ] as const) {
    test(`speaks ${language} to a browser that asks for “${asked}”`, async ({ request }) => {
      const answer = await request.get('/admin/login', { headers: { 'Accept-Language': asked } })
      const html = await answer.text()
      expect(html).toMatch(new RegExp(`<html[^>]* lang="${language}"`))
      expect(html).toContain(button)
    })
  }
})

test('dates, the date picker and the archive’s own screens are Finnish and accessible', async ({
  page,
}) => {
  await signIn(page)
  await page.goto('/admin/search-status')
  await expect(page.getByRole('heading', { level: 1, name: 'Haun tila' })).toBeVisible()
  await expectAccessible(page, '.archive-search-status')
  await page.goto('/admin/collections/audit-entries')
  await expect(page.getByRole('link', { name: 'Lataa muutosloki taulukkona (CSV)' })).toBeVisible()
  await expect(page.locator('tbody tr').first()).toContainText(/\d{1,2}\.\d{1,2}\.\d{4} \d\d:\d\d/)
  await page.goto('/admin/collections/preview-links/create')
  await page.locator('#field-expiresAt').getByRole('textbox').click()
  await expect(page.locator('.react-datepicker')).toContainText(
    /tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu/,
  )
})
