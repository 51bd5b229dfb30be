import { expect, test } from '@playwright/test'

import { expectAccessiblePage } from '../helpers/accessible'

test.describe('the page of a project', () => {
  test('tells in Finnish what the project was', async ({ page }) => {
    await page.goto('/fi/hankkeet/finest-link')
    await expect(page).toHaveTitle('FinEst Link – Hankearkisto')
    await expect(page.getByRole('heading', { level: 1, name: 'FinEst Link' })).toBeVisible()
    const facts = page.getByRole('complementary', { name: 'Perustiedot' })
    await expect(facts).toContainText('2016–2018')
    await expect(facts).toContainText(/1,3\smiljoonaa euroa/)
    await expect(facts.getByRole('link', { name: 'Interreg Central Baltic' })).toBeVisible()
    await expect(page.getByText('aikaisintaan 2040')).toBeVisible()
    await expect(page.getByText('osoite ei ole tiedossa')).toBeVisible()
  })

  test('tells the phases and their sums in English', async ({ page }) => {
    await page.goto('/en/projects/ieer')
    const facts = page.getByRole('complementary', { name: 'Key facts' })
    await expect(facts).toContainText(/2016–2020: €2\.3\smillion/)
    await expect(facts).toContainText(/€2\.79\smillion in all/)
    await expect(page.getByRole('heading', { level: 3, name: '2021–2022' })).toBeVisible()
  })

  test('leads to the same page in the other language', async ({ page }) => {
    await page.goto('/fi/hankkeet/ieer')
    await page.getByRole('link', { name: 'In English' }).click()
    await expect(page).toHaveURL(/\/en\/projects\/ieer$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('link', { name: 'Suomeksi' }).click()
    await expect(page).toHaveURL(/\/fi\/hankkeet\/ieer$/)
  })

  test('gives a document by a link that tells its format and size', async ({ page, request }) => {
    await page.goto('/fi/hankkeet/finest-link')
    const link = page.getByRole('link', { name: /Final report \(PDF, \d+\skt\)$/ })
    const href = (await link.getAttribute('href')) ?? ''
    expect(href).toMatch(/^\/api\/attachments\/file\//)
    const response = await request.get(href)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toContain('application/pdf')
  })

  test('marks a name that is in another language', async ({ page }) => {
    await page.goto('/fi/hankkeet/finest-link')
    const name = page.getByText('Finnish Estonian Transport Link', { exact: true })
    await expect(name).toHaveAttribute('lang', 'en')
  })

  test('names its address in both languages to search engines', async ({ page }) => {
    await page.goto('/en/projects/finest-link')
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      /\/en\/projects\/finest-link$/,
    )
    await expect(page.locator('link[rel=alternate][hreflang=fi]')).toHaveAttribute(
      'href',
      /\/fi\/hankkeet\/finest-link$/,
    )
  })

  test('fits a narrow screen', async ({ page }) => {
    await page.setViewportSize({ height: 640, width: 320 })
    await page.goto('/fi/hankkeet/finest-link')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

test.describe('an address without a page', () => {
  for (const [path, title, lang] of [
    ['/fi/hankkeet/ei-ole', 'Sivua ei löytynyt', 'fi'],
    ['/en/no-such-page', 'Page not found', 'en'],
    ['/xx', 'Sivua ei löytynyt', 'fi'],
  ] as const) {
    test(`${path} says so in its language`, async ({ page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page).toHaveTitle(new RegExp(`^${title}`))
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
    })
  }

  test('offers a search', async ({ page }) => {
    await page.goto('/fi/hankkeet/ei-ole')
    await page.getByRole('searchbox', { name: 'Hae arkistosta' }).fill('tunneli')
    await page.getByRole('button', { name: 'Hae' }).click()
    await expect(page).toHaveURL(/\/fi\/haku\?q=tunneli$/)
  })
})

for (const path of [
  '/fi/hankkeet/finest-link',
  '/en/projects/ieer',
  '/fi/tietoa',
  '/en/projects/none',
]) {
  test(`${path} has no accessibility fault that a machine finds, in light or dark`, async ({
    page,
  }) => {
    await expectAccessiblePage(page, path)
  })
}
