import { expect, test } from '@playwright/test'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { missingPages, pageTypes } from '../helpers/pages'

/** Where scripts/check-html.mjs looks for the pages to check. */
const folder = 'test-results/html'

test.use({ javaScriptEnabled: false })

test('every type of page reads well without JavaScript', async ({ page }) => {
  test.setTimeout(120_000)
  mkdirSync(folder, { recursive: true })
  for (const path of [...pageTypes, ...missingPages]) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(missingPages.includes(path) ? 404 : 200)
    const lang = path.startsWith('/en') ? 'en' : 'fi'
    await expect(page.locator('html'), path).toHaveAttribute('lang', lang)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading, path).toBeVisible()
    const isMissing = /^(Sivua ei löytynyt|Page not found)$/.test(await heading.innerText())
    expect(isMissing, path).toBe(missingPages.includes(path))
    const text = await page.getByRole('main').innerText()
    expect(text.length, `${path}: ${text}`).toBeGreaterThan(100)
    await expect(page.getByRole('contentinfo'), path).toBeVisible()
    const html = (await response?.text()) ?? ''
    writeFileSync(join(folder, `${path.replace(/\W+/g, '_')}.html`), html)
  }
})

test('a page that is not there says so in its language, and helps further', async ({ page }) => {
  for (const [path, title, search] of [
    ['/fi/hankkeet/ei-ole', 'Sivua ei löytynyt', 'Hae arkistosta'],
    ['/en/no-such-page', 'Page not found', 'Search the archive'],
  ] as const) {
    await page.goto(path)
    await expect(page).toHaveTitle(new RegExp(`^${title}`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await page.getByRole('searchbox', { name: search }).fill('liikenne')
    await page.getByRole('searchbox', { name: search }).press('Enter')
    await expect(page).toHaveURL(/\/(haku|search)\?q=liikenne$/)
  }
})
