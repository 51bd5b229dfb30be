import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

test('the archive at a glance says how well each sum is known, and has every picture as a table', async ({
  page,
}) => {
  await page.goto('/fi/arkisto-lukuina')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Arkisto lukuina')
  const project = page.getByRole('listitem').filter({ hasText: 'BRIDGES' }).first()
  await expect(project).toContainText('2016–2021')

  const known = page.getByRole('term').filter({ hasText: 'Hankevaiheita, joiden budjettia ei' })
  await expect(known.locator('xpath=following-sibling::*[1]')).toHaveText(/^\d+$/)
  await expect(page.getByText(/^noin .* Todellinen summa on suurempi\.$/)).toBeVisible()

  await expect(page.getByRole('table')).toHaveCount(0)
  for (const title of [
    'Hankkeet aikajanalla',
    'Rahoitus ohjelmittain',
    'Rahoitus vuosittain',
    'Partneriverkosto',
  ]) {
    const figure = page.getByRole('region', { exact: true, name: title })
    await figure.getByText('Näytä taulukkona').click()
    await expect(figure.getByRole('table')).toBeVisible()
  }
  await expect(page.getByRole('img', { name: 'Kartta' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: /^Suomi: 22$/ })).toBeVisible()

  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ height: 700, width: 320 })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
})

test('a project and its document are cited as text and as files, at addresses that stay', async ({
  page,
  request,
}) => {
  await page.goto('/fi/hankkeet/finest-link')
  const cite = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { exact: true, name: 'Viittaa' }) })
  const permanent = /http\S+\/id\/\S+/.exec(await cite.innerText())?.[0] ?? ''
  expect(permanent).not.toBe('')

  const first = await cite
    .getByRole('link', { name: /^BibTeX/ })
    .first()
    .getAttribute('href')
  const bibtex = await request.get(first ?? '')
  expect(bibtex.headers()['content-type']).toContain('application/x-bibtex')
  expect(await bibtex.text()).toContain(permanent)

  await cite.getByText('Viittaa asiakirjaan').click()
  const document = await cite
    .getByRole('link', { name: /^CSL-JSON/ })
    .nth(1)
    .getAttribute('href')
  const [item] = (await (await request.get(document ?? '')).json()) as {
    title: string
    type: string
  }[]
  expect(item?.title).toContain('Final report')
  expect(item?.type).toBe('report')

  await page.goto(permanent)
  await expect(page).toHaveURL('/fi/hankkeet/finest-link')
  await request.get('/id/no-such-thing').then((answer) => {
    expect(answer.status()).toBe(404)
  })
})
