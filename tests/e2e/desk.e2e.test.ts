import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test'

import { expectAccessible } from '../helpers/accessible'
import { signIn } from '../helpers/adminPage'

const contributor = { email: 'kirjoittaja@example.org', password: 'ruuvi-kello-pilvi-sammal' }

/** A draft that has something to fix and something to translate, made as the signed-in user. */
const makeDraft = async (request: APIRequestContext, origin: string, title: string) => {
  const headers = { Origin: origin } // as a browser sends it: the cookie counts only with it
  const partners = await Promise.all(
    ['Kunta', 'Kaupunki'].map(async (name) => {
      const made = await request.post('/api/partners', {
        data: { name: `${name} ${title}` },
        headers,
      })
      return ((await made.json()) as { doc: { id: string } }).doc.id
    }),
  )
  const made = await request.post('/api/projects?draft=true&locale=fi', {
    data: {
      _status: 'draft',
      partners: partners.map((organisation) => ({ organisation, role: 'partner' })),
      phases: [{ end: '2019', start: '2018' }],
      statedPartnerCount: 1,
      summary: 'Hanke kokeili uutta.',
      title,
    },
    headers,
  })
  return ((await made.json()) as { doc: { id: string } }).doc.id
}

const panelOf = (page: Page) => page.getByRole('region', { name: 'Matkalla julkaisuun' })

/** A contributor of their own, signed in, in a browser of their own. */
const asContributor = async (browser: Browser, administrator: Page, origin: string) => {
  await administrator.request.post('/api/users', {
    data: { ...contributor, name: 'Kirjoittaja', role: 'contributor' },
    headers: { Origin: origin },
  })
  const page = await (await browser.newContext({ baseURL: origin, locale: 'fi-FI' })).newPage()
  await signIn(page, contributor)
  return page
}

test('a contributor’s project goes through review and the publish gate to readers', async ({
  baseURL,
  browser,
  page,
}) => {
  test.slow()
  const origin = baseURL ?? ''
  await signIn(page)
  const writer = await asContributor(browser, page, origin)
  const id = await makeDraft(writer.request, origin, 'Tarkastettava hanke')
  const address = `/admin/collections/projects/${id}`

  await writer.goto(address)
  const written = panelOf(writer)
  await expect(written.getByText('Luonnos', { exact: true })).toBeVisible()
  await expect(writer.getByRole('button', { name: /^Julkaise/ })).toHaveCount(0)
  await written.getByRole('button', { name: 'Lähetä tarkastettavaksi' }).click()
  await expect(written.getByText('Odottaa tarkastusta')).toBeVisible()

  await page.goto('/admin')
  await expectAccessible(page, '.archive-widget')
  await page.getByRole('link', { name: /Odottaa tarkastustasi/ }).click()
  await page.getByRole('link', { name: 'Tarkastettava hanke' }).first().click()
  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { name: 'Estää julkaisun (1)' })).toBeVisible()
  await expectAccessible(page, '.archive-desk')

  await panel.getByRole('button', { name: 'Palauta muokattavaksi' }).click()
  await panel.getByLabel('Mitä pitää muuttaa?').fill('Korjaa partnerien määrä.')
  await panel.getByRole('button', { exact: true, name: 'Palauta' }).click()
  await expect(panel.getByText('Palautettu muokattavaksi').first()).toBeVisible()
  await writer.goto(address)
  await expect(written.getByText('Korjaa partnerien määrä.').first()).toBeVisible()
  await written.getByRole('button', { name: 'Lähetä tarkastettavaksi' }).click()
  await expect(written.getByText('Odottaa tarkastusta')).toBeVisible()
  await writer.context().close()

  await page.goto(address)
  await page
    .getByRole('button', { name: /^Julkaise/ })
    .first()
    .click()
  await expect(page.getByText(/Korjaa ensin virheet/)).toBeVisible()
  await panel.getByRole('button', { name: /luettelossa on 2/ }).click()
  const count = page.locator('#field-statedPartnerCount')
  await expect(count).toBeFocused()
  await count.fill('2')
  await expect(panel.getByRole('heading', { name: /Estää julkaisun/ })).toBeHidden()
  await page
    .getByRole('button', { name: /^Julkaise/ })
    .first()
    .click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('Mitään ei ole vielä käännetty kielelle: englanti.')
  await expectAccessible(page, '.archive-desk__ask')
  await question.getByRole('button', { name: 'Julkaise silti' }).click()
  await expect(panel.getByText('Julkaistu', { exact: true })).toBeVisible()
  await page.goto('/fi/hankkeet/tarkastettava-hanke')
  await expect(page.getByRole('heading', { level: 1, name: 'Tarkastettava hanke' })).toBeVisible()
})

test('a project is translated beside its source, and outdated texts show what changed', async ({
  baseURL,
  page,
}) => {
  test.slow()
  const origin = baseURL ?? ''
  await signIn(page)
  const id = await makeDraft(page.request, origin, 'Käännettävä hanke')
  const view = `/admin/collections/projects/${id}/translation`
  await page.goto(`/admin/collections/projects/${id}`)
  await page.getByRole('link', { name: 'Käännös' }).click()
  await expect(page).toHaveURL(new RegExp(`${view}\\?locale=en`))
  const row = (name: string) => page.getByRole('region', { name })
  await expect(row('Nimi Puuttuu')).toContainText('Käännettävä hanke')
  await expectAccessible(page, '.archive-translation')
  await page.locator('#field-title').fill('A project to translate')
  await row('Tiivistelmä Puuttuu')
    .getByRole('button', { name: /Kopioi/ })
    .click()
  await expect(page.locator('#field-summary')).toHaveValue('Hanke kokeili uutta.')
  await page.locator('#field-summary').fill('The project tried something new.')
  await page.getByRole('button', { name: 'Tallenna käännös' }).click()
  await expect(page.getByText('Puuttuu 0, vanhentunut 0, valmis 2.')).toBeVisible()

  await page.request.patch(`/api/projects/${id}?draft=true&locale=fi`, {
    data: { summary: 'Hanke kokeili vanhaa.' },
    headers: { Origin: origin },
  })
  await page.goto(`${view}?locale=en`)
  const outdated = row('Tiivistelmä Vanhentunut')
  await expect(outdated.locator('del')).toHaveText('uutta')
  await expect(outdated.locator('ins')).toHaveText('vanhaa')
  await expectAccessible(page, '.archive-translation')
  await page.goto(
    '/admin/collections/projects?locale=fi&where[or][0][and][0][translationState][equals]=outdated',
  )
  await expect(page.getByRole('link', { name: 'Käännettävä hanke' }).first()).toBeVisible()
  await page.goto(`${view}?locale=en`)
  await outdated.getByRole('button', { name: /Käännös on yhä oikein/ }).click()
  await expect(page.getByText('Puuttuu 0, vanhentunut 0, valmis 2.')).toBeVisible()
})
