import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

test('open data is found from every page, explained in both languages, and is what is on screen', async ({
  page,
  request,
}) => {
  await page.goto('/fi/hankkeet')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Avoin data' }).click()
  await expect(page).toHaveURL('/fi/avoin-data')
  await expect(page.getByRole('heading', { level: 1, name: 'Avoin data' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('link', { name: 'Rajapinnan kuvaus' }).click()
  await expect(page).toHaveURL('/fi/avoin-data/api')
  await page.getByText('GET /projects', { exact: true }).click()
  await expect(page.getByRole('rowheader', { name: 'cursor' }).first()).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('link', { name: 'In English' }).click()
  await expect(page).toHaveURL('/en/open-data/api')

  // The list's own links give what the list shows.
  await page.goto('/fi/hankkeet?programme=interreg-europe&year=2019')
  const shown = await page.getByRole('main').getByRole('article').count()
  await page.getByText('Lataa nämä tiedot').click()
  const list = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  expect(list.violations).toEqual([])
  const hrefOf = async (name: string) =>
    (await page.getByRole('link', { exact: true, name }).getAttribute('href')) ?? ''
  const csv = await request.get(await hrefOf('Hankkeet, CSV'))
  expect(csv.headers()['content-type']).toContain('text/csv')
  const lines = (await csv.text()).trim().split('\r\n')
  expect(shown).toBeGreaterThan(0)
  // A description may hold line breaks: what starts with an identifier is a row.
  expect(lines.filter((line) => /^"?[0-9a-f-]{24,36}/.test(line))).toHaveLength(shown)
  const programmes = await request.get(await hrefOf('Ohjelmat, JSON'))
  const { data } = (await programmes.json()) as { data: { name: { fi: string } }[] }
  expect(data.map(({ name }) => name.fi)).toContain('Interreg Europe')
  const partners = await request.get('/api/open/v1/partners?programme=interreg-europe&year=2019')
  expect(((await partners.json()) as { meta: { total: number } }).meta.total).toBeGreaterThan(0)
})

test('the API finds by words, goes on by cursor, and answers 304 to who has it', async ({
  request,
}) => {
  const found = await request.get('/api/open/v1/projects?q=tunneli')
  const { data } = (await found.json()) as { data: { acronym?: string; title: { fi: string } }[] }
  expect(data.map(({ title }) => title.fi).join()).toContain('FinEst Link')
  const headers = { 'If-None-Match': found.headers().etag ?? '' }
  expect((await request.get('/api/open/v1/projects?q=tunneli', { headers })).status()).toBe(304)

  const seen = new Set<string>()
  for (let next: string | undefined = '/api/open/v1/projects?limit=7&sort=name'; next;) {
    const page = (await (await request.get(next)).json()) as {
      data: { identifier: string }[]
      links: { next?: string }
    }
    for (const { identifier } of page.data) seen.add(identifier)
    next = page.links.next
  }
  // Other tests publish projects of their own meanwhile.
  expect(seen.size).toBeGreaterThanOrEqual(22)
  const zip = await request.get('/api/open/v1/archive.zip')
  expect((await zip.body()).subarray(0, 2).toString()).toBe('PK')
})
