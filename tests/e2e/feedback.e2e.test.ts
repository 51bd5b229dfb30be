import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

import { signIn } from '../helpers/adminPage'

const sectionOf = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { exact: true, name }) })

/** Lets the time pass that the form wants to have been open: people are slower than robots. */
const likeAPerson = async () => {
  const start = Date.now()
  await expect.poll(() => Date.now() - start).toBeGreaterThan(2100)
}

const axe = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations

test.describe('the contact form', () => {
  test('shows each fault at its field, keeps what was written, and takes it when put right', async ({
    page,
  }) => {
    await page.goto('/fi/palaute?kind=error&page=/fi/hankkeet/bridges')
    expect(await axe(page)).toEqual([])
    await expect(page.getByRole('radio', { name: 'Sivulla on virhe' })).toBeChecked()
    await expect(page.getByLabel('Mitä sivua tai asiakirjaa')).toHaveValue('/fi/hankkeet/bridges')
    await page.getByLabel('Nimi').fill('Maija Meikäläinen')
    await page.getByLabel('Sähköpostiosoite').fill('maija')
    await likeAPerson()
    await page.getByRole('button', { name: 'Lähetä' }).click()

    await expect(page.getByRole('alert', { name: 'Viestiä ei lähetetty' })).toBeFocused()
    await expect(page.getByLabel('Viestisi')).toHaveAccessibleDescription(/Kirjoita viesti\./)
    await expect(page.getByLabel('Sähköpostiosoite')).toHaveValue('maija')
    await expect(page.getByLabel('Nimi')).toHaveValue('Maija Meikäläinen')
    await expect(page.getByRole('radio', { name: 'Sivulla on virhe' })).toBeChecked()
    expect(await axe(page)).toEqual([])

    await page.getByRole('link', { name: 'Kirjoita viesti.' }).click()
    await page.getByLabel('Viestisi').fill('Vuosiluku on väärin.')
    await page.getByLabel('Sähköpostiosoite').fill('')
    await page.getByRole('button', { name: 'Lähetä' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kiitos, viestisi on saapunut')
    expect(await axe(page)).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('works the same, in English', async ({ page }) => {
      await page.goto('/en/feedback?kind=accessibility')
      await page.getByLabel('E-mail address').fill('mary')
      await likeAPerson()
      await page.getByRole('button', { name: 'Send' }).click()
      await expect(page.getByRole('alert', { name: 'The message was not sent' })).toContainText(
        'Check the e-mail address',
      )
      await expect(page.getByLabel('E-mail address')).toHaveValue('mary')
      await expect(page.getByRole('radio', { name: 'Feedback on accessibility' })).toBeChecked()
      await page.getByLabel('E-mail address').fill('mary@example.org')
      await page.getByLabel('Your message').fill('The chart cannot be read.')
      await page.getByRole('button', { name: 'Send' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Thank you, we have your message',
      )
    })
  })

  test('reaches the inbox, with the days left in words', async ({ page }) => {
    await page.goto('/fi/hankkeet/bridges')
    await page.getByRole('link', { name: 'Ilmoita virheestä tällä sivulla' }).click()
    await page.getByLabel('Viestisi').fill('Budjetti on väärin.')
    await likeAPerson()
    await page.getByRole('button', { name: 'Lähetä' }).click()
    await expect(page.getByText('Viestisi viite on')).toBeVisible()
    const reference = /\d{8}-[A-Z2-9]{4}/.exec(await page.getByRole('main').innerText())?.[0] ?? ''
    await signIn(page)
    await page.goto('/admin/collections/feedback')
    const row = page.getByRole('row').filter({ hasText: reference })
    await expect(row).toContainText('14 päivää jäljellä')
    await expect(row).toContainText('Virhe sivulla')
  })
})

test.describe('the funding of a project shows as its programme wants', () => {
  test('Interreg 2014–2020: flag, the Union and the fund in full', async ({ page }) => {
    await page.goto('/fi/hankkeet/bridges')
    const section = sectionOf(page, 'Rahoitus')
    await expect(section.getByRole('img', { name: 'EU:n lippu' })).toBeVisible()
    await expect(section).toContainText('Euroopan unioniEuroopan aluekehitysrahasto')
  })

  test('Horizon 2020: the sentence without a number that is not known, and the disclaimer', async ({
    page,
  }) => {
    await page.goto('/en/projects/reciprocity')
    const section = sectionOf(page, 'Funding')
    await expect(section).toContainText(
      'This project has received funding from the European Union’s Horizon 2020 research and innovation programme.',
    )
    await expect(section).toContainText('reflects only the author’s view')
    await expect(section).not.toContainText(/[[\]{}]/)
  })

  test('structural funds in Finland: their Finnish mark, in Finnish on the English page too', async ({
    page,
  }) => {
    await page.goto('/en/projects/education-guarantee-for-young-people-in-uusimaa')
    const section = sectionOf(page, 'Funding')
    await expect(section.locator('[lang=fi]')).toHaveText('Vipuvoimaa EU:lta 2014–2020')
    await expect(section).toContainText('European UnionEuropean Social Fund')
  })
})
