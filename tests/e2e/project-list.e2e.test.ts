import { expect, test } from '@playwright/test'

import { expectAccessiblePage } from '../helpers/accessible'
import { editor } from '../helpers/editor'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a word and a topic narrow the list, at an address that can be shared', async ({ page }) => {
    await page.goto('/fi/hankkeet')
    await page.getByLabel('Hae hankkeita').fill('rautatietunneli')
    await page.getByRole('button', { exact: true, name: 'Hae' }).click()
    await expect(page).toHaveURL(/\?q=rautatietunneli/)
    await expect(page.getByRole('link', { name: 'FinEst Link' })).toBeVisible()
    await page.getByText('Aihe', { exact: true }).first().click()
    await page.getByRole('checkbox', { name: /^Liikenne \(/ }).check()
    await page.getByRole('button', { name: 'Näytä hankkeet' }).click()
    await expect(page).toHaveURL(/topic=liikenne/)
    const count = await page.getByRole('status').innerText()
    await page.reload()
    await expect(page.getByRole('status')).toHaveText(count)
  })

  test('a filter is removed on its own, and all of them together', async ({ page }) => {
    await page.goto('/fi/hankkeet?programme=interreg-central-baltic&topic=liikenne')
    await expect(page.getByRole('status')).toHaveText('1 hanke')
    await page.getByRole('link', { name: 'Poista rajaus: Liikenne' }).click()
    await expect(page.getByRole('status')).toHaveText('2 hanketta')
    await page.getByRole('link', { name: 'Poista kaikki rajaukset' }).click()
    await expect(page).toHaveURL('/fi/hankkeet')
  })

  test('nothing found helps further', async ({ page }) => {
    await page.goto('/en/projects?q=xyzzy')
    await expect(page.getByRole('status')).toHaveText('No projects match the search')
    await page.getByRole('link', { name: 'Show all projects' }).click()
    await expect(page).toHaveURL('/en/projects')
  })

  test('the language link keeps the page and its filters', async ({ page }) => {
    await page.goto('/fi/hankkeet?role=lead&topic=liikenne')
    const count = (await page.getByRole('status').innerText()).split(' ')[0] ?? ''
    await page.getByRole('link', { name: 'In English' }).click()
    await expect(page).toHaveURL('/en/projects?topic=liikenne&role=lead')
    await expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} project`))
  })

  test('the order can be chosen, and the list goes on over pages', async ({ page }) => {
    await page.goto('/fi/hankkeet?sort=budget')
    await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Scandria®2Act')
    await page.getByRole('link', { name: 'Seuraava sivu' }).click()
    await expect(page).toHaveURL('/fi/hankkeet?sort=budget&page=2')
    await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
  })

  test('a partner leads to its projects, and they to the partner', async ({ page }) => {
    await page.goto('/fi/partnerit')
    await page.getByRole('link', { name: 'Helsingin kaupunki' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Helsingin kaupunki')
    await page.getByRole('link', { name: 'NSB CoRe' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('NSB CoRe')
    await page.getByRole('main').getByRole('link', { name: 'Helsingin kaupunki' }).click()
    await expect(page).toHaveURL('/fi/partnerit/helsingin-kaupunki')
  })
})

test('the bare address leads to the language of the browser', async ({ request }) => {
  for (const [language, path] of [
    ['fi-FI,fi;q=0.9', '/fi'],
    ['en-GB', '/en'],
  ]) {
    const headers = { 'Accept-Language': language ?? '' }
    const response = await request.get('/', { headers, maxRedirects: 0 })
    expect(response.status()).toBe(307)
    expect(response.headers().location).toBe(path)
    expect(response.headers().vary).toContain('Accept-Language')
  }
})

test('the site sets no cookie and calls nobody else', async ({ baseURL, context, page }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url())
  })
  for (const path of ['/fi', '/fi/hankkeet', '/fi/hankkeet/bridges', '/fi/tietoa']) {
    await page.goto(path)
  }
  expect(elsewhere).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('search engines get every page in both languages, and not the admin', async ({ request }) => {
  const index = await (await request.get('/sitemap.xml')).text()
  const parts = [...index.matchAll(/<loc>[^<]*(\/sitemaps\/[\w-]+)<\/loc>/g)].map(
    ([, at]) => at ?? '',
  )
  expect(parts).toContain('/sitemaps/partners-1')
  const projects = await (await request.get('/sitemaps/projects-1')).text()
  expect(projects).toContain('/fi/hankkeet/bridges')
  expect(projects).toContain('hreflang="en"')
  expect((await request.get('/sitemaps/projects-2')).status()).toBe(404)
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /admin')
})

for (const path of [
  '/fi',
  '/en',
  '/fi/hankkeet',
  '/en/projects?topic=liikenne&q=transport',
  '/fi/partnerit',
  '/en/partners',
  '/fi/partnerit/helsingin-kaupunki',
  '/fi/ohjelmat',
  '/fi/ohjelmat/interreg-europe',
  '/en/programmes/interreg-europe',
  '/fi/aiheet',
  '/fi/aiheet/liikenne',
  '/en/topics/transport',
]) {
  test(`${path} has no accessibility fault that a machine finds, in light or dark`, async ({
    page,
  }) => {
    await expectAccessiblePage(page, path)
  })
}

test('a programme with an English name alone is named by it in Finnish lists too', async ({
  baseURL,
  page,
  request,
}) => {
  const headers = { Origin: baseURL ?? '' }
  const create = async (address: string, data: object) => {
    const created = await request.post(`/api/${address}`, { data, headers })
    expect(created.status()).toBe(201)
    return ((await created.json()) as { doc: { id: string; slug: string } }).doc
  }
  await request.post('/api/users/login', { data: editor })
  const programme = await create('programmes?locale=en', { name: 'Northern Harbours Facility' })
  const project = await create('projects?locale=fi', {
    _status: 'published',
    phases: [{ end: '2019', programme: programme.id, start: '2018' }],
    summary: 'Hanke, jonka ohjelmalla on vain englanninkielinen nimi.',
    title: 'Satamien hanke',
  })
  await page.goto('/fi/hankkeet?q=satamien')
  const name = page.getByRole('listitem').getByText('Northern Harbours Facility', { exact: true })
  await expect(name).toHaveAttribute('lang', 'en')
  for (const address of [`projects/${project.id}`, `programmes/${programme.id}`])
    await request.delete(`/api/${address}`, { headers })
})
