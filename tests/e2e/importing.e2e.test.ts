import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

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
  await page.getByRole('button', { name: 'Tarkista rivit' }).click()
  await expect(page.getByText('Uusia 2, muuttuvia 0, ennallaan 0, hylättyjä 0.')).toBeVisible()
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
