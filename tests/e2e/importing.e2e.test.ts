import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { createHash } from 'node:crypto'

import { signIn } from '../helpers/adminPage'

/** Of our own part of the screen: the frame around it is Payload's. */
const faultsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).include('.archive-importing').analyze()).violations

const csv = [
  'Nimi;Alkuvuosi;Päättymisvuosi;Huomioita',
  'Tuontisilta;2016;2018;x',
  'Tuontiranta;kesä;2018;y',
].join('\r\n')

test('a table is brought in: columns named, rows checked, drafts made', async ({ page }) => {
  await signIn(page)
  await page.getByRole('button', { name: 'Avaa valikko' }).click()
  await page.getByRole('link', { exact: true, name: 'Tuonti' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tuonti' })).toBeVisible()
  await page.getByRole('button', { name: 'Lue tiedosto' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Valitse tiedosto.' })).toBeVisible()
  expect(await faultsOf(page)).toEqual([])

  const file = page.getByLabel('Tiedosto (CSV, Excel tai arkistosta viety ZIP)')
  const asFile = (text: string) => ({
    buffer: Buffer.from(text),
    mimeType: 'text/csv',
    name: 'hankkeet.csv',
  })
  await file.setInputFiles(asFile('Nimi'))
  await page.getByRole('button', { name: 'Lue tiedosto' }).click()
  await expect(page.getByText('Tiedostossa ei ole otsikkoriviä')).toBeVisible()
  await file.setInputFiles(asFile(csv))
  await page.getByRole('button', { name: 'Lue tiedosto' }).click()

  const start = page.getByRole('combobox', { name: 'Alkuvuosi' })
  await expect(start).toHaveValue('start')
  await expect(page.getByRole('combobox', { name: 'Huomioita' })).toHaveValue('')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Tarkista rivit' }).click()
  await expect(page.getByText('Mitään ei ole vielä tallennettu.')).toBeVisible()
  const report = page.getByRole('region', { name: 'Rivit' })
  const refused = report.getByRole('row', { name: /Tuontiranta/ })
  await expect(refused).toContainText('hylätty')
  await expect(refused).toContainText('Sarakkeen ”Alkoi” päivämäärää ”kesä” ei ymmärretä.')
  expect(await faultsOf(page)).toEqual([])

  // Leaving the column out makes both rows good; what was checked before may not be taken then.
  await start.selectOption({ label: '– ei tuoda –' })
  await expect(page.getByRole('button', { name: 'Tuo luonnoksiksi' })).toBeHidden()
  // A report that cannot be fetched at once is asked for again.
  await page.route(/\/api\/imports\/[^/?]+\?depth=0$/, (route) => route.fulfill({ status: 500 }), {
    times: 1,
  })
  await page.getByRole('button', { name: 'Tarkista rivit' }).click()
  // What is there instead is told, should it not come.
  const screen = page.locator('.archive-importing')
  await expect(screen).toContainText('Uusia 2, muuttuvia 0, ennallaan 0, hylättyjä 0.')
  await page.getByRole('button', { name: 'Tuo luonnoksiksi' }).click()
  await expect(page.getByText('Tuonti on valmis.')).toBeVisible()
  await page.getByRole('link', { name: 'Tuo toinen tiedosto' }).click()
  await page
    .getByRole('link', { name: /hankkeet.*\.csv/ })
    .first()
    .click()
  await expect(page.getByText('Uusia 2, muuttuvia 0, ennallaan 0, hylättyjä 0.')).toBeVisible()
  await page.goto('/admin/collections/projects?search=Tuonti')
  for (const name of ['Tuontisilta', 'Tuontiranta']) {
    const row = page.getByRole('row', { name: new RegExp(name) })
    await expect(row.getByText('Luonnos', { exact: true }).first()).toBeVisible()
  }
  // Nobody outside sees the file or what came of it.
  await page.context().clearCookies()
  expect((await page.request.get('/api/imports')).status()).toBe(403)
  await page.goto('/admin/import')
  await expect(page).toHaveURL(/\/admin\/login/)
})

/** The archive of the site itself with one more project, as another archive would have it. */
const anArchive = async (page: Page): Promise<Buffer> => {
  const answer = await page.request.get('/api/open/v1/archive.zip')
  const files = unzipSync(await answer.body(), {
    filter: ({ name }) => name.startsWith('data/') && name.endsWith('.json'),
  })
  const projects = JSON.parse(strFromU8(files['data/projects.json'] ?? new Uint8Array())) as {
    data: Record<string, unknown>[]
  }
  const [first] = projects.data
  const title = { en: 'Package bridge', fi: 'Pakettisilta' }
  projects.data.push({ ...first, identifier: 'e2e-package', relatedProjects: [], slug: {}, title })
  files['data/projects.json'] = strToU8(JSON.stringify(projects))
  const sums = Object.entries(files).map(
    ([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`,
  )
  return Buffer.from(zipSync({ ...files, SHA256SUMS: strToU8(sums.join('')) }))
}

test('an archive is brought in: checked, what is here left alone, the new project a draft', async ({
  page,
}) => {
  await signIn(page)
  await page.goto('/admin/import')
  const file = page.getByLabel('Tiedosto (CSV, Excel tai arkistosta viety ZIP)')
  const asFile = (buffer: Buffer) => ({ buffer, mimeType: 'application/zip', name: 'paketti.zip' })
  await file.setInputFiles(asFile(Buffer.from(zipSync({ 'a.txt': strToU8('a') }))))
  await page.getByRole('button', { name: 'Lue tiedosto' }).click()
  await expect(page.getByText('ei ole hankearkistosta viety paketti')).toBeVisible()
  await file.setInputFiles(asFile(await anArchive(page)))
  await page.getByRole('button', { name: 'Lue tiedosto' }).click()
  await page.getByRole('button', { name: 'Tarkista sisältö' }).click()
  await expect(page.getByText(/Uusia 1, muuttuvia 0, ennallaan \d+, hylättyjä 0\./)).toBeVisible()
  // Of the many rows, those that would change something.
  await page.getByLabel('Näytä').selectOption('uudet ja muuttuvat (1)')
  await expect(page.getByRole('row', { name: 'hanke Pakettisilta' })).toContainText('uusi')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Tuo luonnoksiksi' }).click()
  await expect(page.getByText('Tuonti on valmis.')).toBeVisible()
  await page.goto('/admin/collections/projects?search=Pakettisilta')
  const row = page.getByRole('row', { name: /Pakettisilta/ })
  await expect(row.getByText('Luonnos', { exact: true }).first()).toBeVisible()
})

test('the text of an old page is read, with its sentences, into a draft to be checked', async ({
  page,
}) => {
  await signIn(page)
  await page.goto('/admin/intake')
  await page.getByRole('button', { name: 'Lue teksti' }).click()
  await expect(page.getByText('Liitä tähän vanhan sivun teksti.')).toBeVisible()
  await page
    .getByLabel('Vanhan sivun teksti')
    .fill(
      [
        'KOE-hanke (Testing the Reading of Old Pages) toteutettiin 2016–2020.',
        'Kolmivuotinen hanke sai rahoitusta Interreg Europe -ohjelmasta.',
        'Hankkeen kokonaisbudjetti oli noin 2 miljoonaa euroa.',
      ].join('\n'),
    )
  await page.getByRole('button', { name: 'Lue teksti' }).click()
  await expect(page.getByText('”Kolmivuotinen” ei sovi vuosiin 2016–2020.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Kokonaisbudjetti/ })).toContainText('noin')
  expect(await faultsOf(page)).toEqual([])
  const name = page.getByLabel('Hankkeen nimi')
  await expect(name).toHaveValue('KOE')
  await name.fill('')
  await page.getByRole('button', { name: 'Tee luonnos' }).click()
  await expect(page.getByText('Kirjoita hankkeen nimi.')).toBeVisible()
  await name.fill('Luettu koehanke')
  await page.getByRole('button', { name: 'Tee luonnos' }).click()
  await expect(page).toHaveURL(/collections\/projects\/[\w-]+/)
  await expect(page.locator('#field-title')).toHaveValue('Luettu koehanke')
})
