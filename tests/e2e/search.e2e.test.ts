import { expect, test } from '@playwright/test'

import { expectAccessiblePage } from '../helpers/accessible'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an inflected word finds the report, and the link opens it at the page', async ({
    page,
    request,
  }) => {
    await page.goto('/fi/hankkeet/bridges')
    await page.getByRole('searchbox', { name: 'Hae arkistosta' }).fill('tiedoista käsikirjoissa')
    await page
      .getByRole('search', { name: 'Hae arkistosta' })
      .getByRole('button', { name: 'Hae arkistosta' })
      .click()
    await expect(page).toHaveURL(/\/fi\/haku\?q=tiedoista/)
    await page.getByRole('link', { name: /^Asiakirjat \(/ }).click()
    const report = page.getByRole('listitem').filter({ hasText: 'Parhaat ohjauspalvelut' })
    await expect(report.getByText('Tietoja', { exact: true })).toBeVisible()
    const open = report.getByRole('link', { name: /^Avaa sivulta 2: Parhaat ohjauspalvelut/ })
    const href = (await open.getAttribute('href')) ?? ''
    expect(href).toMatch(/\.pdf#page=2$/)
    const file = await request.get(href)
    expect(file.status()).toBe(200)
    expect(file.headers()['content-type']).toBe('application/pdf')
    await report.getByRole('link', { name: 'Nuorten koulutustakuu Uudellamaalla' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/koulutustakuu/)
  })

  test('compounds, forms and a typo are found, and what was meant is said', async ({ page }) => {
    await page.goto('/fi/haku?q=tunneleista')
    await expect(page.getByRole('status')).toContainText('haulle ”tunneleista”')
    await expect(page.getByRole('link', { exact: true, name: 'FinEst Link' }).first()).toBeVisible()
    await expect(page.getByText(/Osumia löytyi myös näissä muodoissa:.*tunneli/)).toBeVisible()
    await page.goto('/fi/haku?q=ilmastonmutos')
    await expect(page.getByRole('link', { name: /^Tarkoititko ”ilmastonmuuto/ })).toBeVisible()
    await expect(page.getByRole('link', { exact: true, name: 'Smart-up BSR' })).toBeVisible()
    await page.goto('/en/search?q=xyzzyx')
    await expect(page.getByRole('status')).toHaveText('Nothing was found for “xyzzyx”')
  })

  test('facets narrow what was found, are told in its address, and are let go of', async ({
    page,
  }) => {
    await page.goto('/fi/haku?q=liikenne')
    const filters = page.getByRole('form', { name: 'Rajaa tuloksia' })
    await filters.locator('summary', { hasText: 'Ohjelma' }).click()
    const interreg = filters.getByRole('checkbox', { name: /^Interreg Itämeren alue \(\d+\)$/ })
    const label = await filters.getByText(/^Interreg Itämeren alue \(/).textContent()
    const count = /\((\d+)\)/.exec(label ?? '')?.[1]
    await interreg.check()
    await filters.getByRole('button', { name: 'Näytä tulokset' }).click()
    await expect(page).toHaveURL('/fi/haku?q=liikenne&programme=interreg-itameren-alue')
    await expect(page.getByRole('status')).toHaveText(`${count ?? ''} tulosta haulle ”liikenne”`)
    await expect(page.getByRole('link', { exact: true, name: 'BSR Access' }).first()).toBeVisible()
    await expect(page.getByRole('link', { exact: true, name: 'FinEst Link' })).toHaveCount(0)
    await page.getByRole('link', { name: /^Hankkeet \(/ }).click()
    await expect(page).toHaveURL(/programme=interreg-itameren-alue&type=projects$/)
    await page.getByRole('link', { name: /Poista rajaus: Interreg Itämeren alue/ }).click()
    await expect(page).toHaveURL('/fi/haku?q=liikenne&type=projects')
    await page.goto('/en/search?q=transport&language=fi&topic=asuminen')
    await expect(page.getByRole('status')).toHaveText(
      'Nothing was found for “transport” with these filters',
    )
  })

  test('the list of projects finds forms too, and facets narrow what was found', async ({
    page,
  }) => {
    await page.goto('/fi/hankkeet?q=tunneleissa&topic=liikenne')
    await expect(page.getByRole('status')).toHaveText('1 hanke')
  })
})

test('on a phone the results come first, and what narrows them is folded, without JavaScript too', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { height: 700, width: 320 },
  })
  const page = await context.newPage()
  await page.goto('/fi/hankkeet')
  await expect(page.getByRole('heading', { name: /^\d+ hanketta$/ })).toBeInViewport()
  await expect(page.locator('summary', { hasText: 'Toimintavuosi' })).toBeHidden()
  await page.locator('summary', { hasText: 'Rajaa luetteloa' }).click()
  await page.locator('summary', { hasText: 'Toimintavuosi' }).click()
  await page.getByRole('checkbox', { name: /^2015 \(/ }).check()
  await page.getByRole('button', { name: 'Näytä hankkeet' }).click()
  await expect(page).toHaveURL(/year=2015/)
  await expect(page.locator('summary', { hasText: 'Rajaa luetteloa' })).toHaveText(/1$/)
  await page.setViewportSize({ height: 900, width: 1280 })
  await expect(page.locator('summary', { hasText: 'Rajaa luetteloa' })).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Rajaa luetteloa' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^2015 \(/ })).toBeChecked()
  await context.close()
})

test('words are suggested while one types', async ({ page }) => {
  await page.goto('/fi/haku')
  await page.getByRole('searchbox', { name: 'Hae arkistosta' }).focus()
  const field = page.getByRole('combobox', { name: 'Hae arkistosta' })
  await field.pressSequentially('merialue')
  const words = page.getByRole('listbox', { name: 'Sanaehdotukset' })
  await expect(words.getByRole('option').first()).toHaveText(/^merialue/)
  await page.keyboard.press('Escape')
  await expect(words).toBeHidden()
  await expect(field).toHaveValue('merialue')
  await field.pressSequentially('s')
  await expect(words.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(words.getByRole('option', { selected: true })).toHaveText('merialuesuunnittelu')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/fi/haku?q=merialuesuunnittelu')
})

test('the search sends no page of results to search engines', async ({ request }) => {
  const html = await (await request.get('/en/search?q=tunnel')).text()
  expect(html).toContain('name="robots" content="noindex, follow"')
  expect(html).toContain('<mark>')
  // The page that asks what is looked for is one.
  expect(await (await request.get('/en/search')).text()).not.toContain('noindex')
})

for (const path of [
  '/fi/haku?q=hanke',
  '/en/search',
  '/fi/haku?q=asiakirja&type=documents&language=fi',
]) {
  test(`${path} has no accessibility fault that a machine finds, in light or dark`, async ({
    page,
  }) => {
    await expectAccessiblePage(page, path)
  })
}
