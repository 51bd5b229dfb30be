import { expect, test } from '@playwright/test'

test('a country has its sums, its links and its projects by page, in both languages', async ({
  page,
  request,
}) => {
  await page.goto('/fi/maat')
  await page.getByRole('main').getByRole('link', { exact: true, name: 'Suomi' }).click()
  await expect(page).toHaveURL('/fi/maat/suomi')
  const budgets = page.getByRole('definition').filter({ hasText: 'Kokonaisbudjetit' })
  await expect(budgets).toContainText(/^noin \d/)
  await expect(budgets).toContainText(/Hankevaiheita, joiden budjettia ei tiedetä: [1-9]/)
  await expect(page.getByRole('heading', { name: '22 hanketta' })).toBeVisible()
  const around = page.getByRole('navigation', { name: 'Näissä hankkeissa' })
  await expect(around.getByRole('link', { name: 'Interreg Europe' })).toBeVisible()
  const lists = page.getByRole('main').getByRole('article')
  await expect(lists).toHaveCount(20)

  await page.getByRole('link', { name: 'Seuraava sivu' }).click()
  await expect(page).toHaveURL('/fi/maat/suomi/2')
  await expect(page).toHaveTitle(/^Suomi, sivu 2/)
  await expect(lists).toHaveCount(2)
  await page.getByRole('link', { name: 'In English' }).click()
  await expect(page).toHaveURL('/en/countries/finland/2')

  await page.goto('/en/countries/saksa')
  await expect(page).toHaveURL('/en/countries/germany')
  await page.goto('/fi/partnerit/helsingin-kaupunki/1')
  await expect(page).toHaveURL('/fi/partnerit/helsingin-kaupunki')
  for (const path of ['/fi/maat/suomi/3', '/fi/maat/suomi/x', '/fi/maat/atlantis']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
  const pages = await (await request.get('/sitemaps/pages')).text()
  expect(pages).toContain('/fi/maat/saksa')
  expect(pages).toContain('/en/archive-at-a-glance')
})

test('a programme counts the budgets that are known, and says how many are not', async ({
  page,
}) => {
  await page.goto('/en/programmes/interreg-europe')
  const budgets = page.getByRole('definition').filter({ hasText: 'Total budgets' })
  await expect(budgets).toContainText(/^about €10\.09\smillion/)
  await expect(budgets).toContainText('of which approximate: 3')
})

test('a document can be asked for in an accessible form, from its card', async ({ page }) => {
  await page.goto('/fi/hankkeet/finest-link')
  await page.getByRole('link', { name: /^Pyydä saavutettava versio: .*Final report/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ota yhteyttä')
  await expect(page.getByRole('main')).toContainText('Final report')
  await expect(page.getByRole('radio', { name: /saavutettavaa versiota/ })).toBeChecked()
})

test('the phases and the division of a budget are drawn, and told in a table', async ({ page }) => {
  await page.goto('/fi/hankkeet/plan4blue')
  await expect(page.getByRole('heading', { name: 'Budjetin jakautuminen' })).toBeVisible()
  await expect(page.getByText(/Uudenmaan liiton osuus: 168\s000\s€/)).toBeVisible()
  await page.goto('/en/projects/ieer')
  await page.getByText('Show as a table').first().click()
  await expect(page.getByRole('row', { name: /2016–2020 €2\.3\smillion not known/ })).toBeVisible()
})
