import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test'

import { placeholderPdf } from '../../src/seed/files/placeholderPdf'
import { expectAccessible } from '../helpers/accessible'
import { signIn } from '../helpers/adminPage'

/** A project that may be published as it is, made as the signed-in user. */
const makeProject = async (
  request: APIRequestContext,
  origin: string | undefined,
  title: string,
) => {
  const headers = { Origin: origin ?? '' } // as a browser sends it: the cookie counts only with it
  const made = await request.post('/api/projects?locale=fi', {
    data: {
      _status: 'published',
      ownerRole: 'partner',
      phases: [{ end: '2019', start: '2018' }],
      summary: `${title}: tiivistelmä.`,
      title,
    },
    headers,
  })
  expect(made.status()).toBe(201)
  return ((await made.json()) as { doc: { id: string; slug: string } }).doc
}

const open = async (page: Page, id: string) => {
  await page.goto(`/admin/collections/projects/${id}?locale=fi`)
  await expect(page.locator('form[data-form-ready="true"]')).toBeVisible()
  await expect(panelOf(page)).toBeVisible()
}

const panelOf = (page: Page) => page.getByRole('region', { name: 'Matkalla julkaisuun' })

/** How many hold the turn to write a project: one or none. */
const turnsOf = async (page: Page, id: string, holder?: string) => {
  const isHolders = holder ? `&where[user.value][equals]=${holder}` : ''
  const answer = await page.request.get(
    `/api/payload-locked-documents?where[document.value][equals]=${id}${isHolders}`,
    { headers: { Origin: new URL(page.url()).origin } },
  )
  return ((await answer.json()) as { totalDocs: number }).totalDocs
}

const draftSummary = async (page: Page, id: string) => {
  const answer = await page.request.get(`/api/projects/${id}?draft=true&locale=fi&depth=0`, {
    headers: { Origin: new URL(page.url()).origin },
  })
  return ((await answer.json()) as { summary: string }).summary
}

const visitorOf = async (browser: Browser, origin: string | undefined) =>
  await (
    await browser.newContext({ ...(origin ? { baseURL: origin } : {}), locale: 'fi-FI' })
  ).newPage()

test('a project is taken down with a reason, and its readers are told or led on', async ({
  baseURL,
  browser,
  page,
}) => {
  await signIn(page)
  const wrong = await makeProject(page.request, baseURL, 'Vahingossa julkaistu')
  const successor = await makeProject(page.request, baseURL, 'Yhdistetty hanke')
  const merged = await makeProject(page.request, baseURL, 'Sulautuva hanke')
  const visitor = await visitorOf(browser, baseURL)

  await open(page, wrong.id)
  await takeDown(page)
  const dialog = page.getByRole('dialog')
  // Nothing happens without a reason.
  await dialog.getByRole('button', { name: 'Poista julkaisusta' }).click()
  await expect(page.getByText('Valitse, miksi hanke poistetaan julkaisusta.')).toBeVisible()
  await takeDown(page)
  await expectAccessible(page, '.archive-desk__ask')
  await dialog.getByLabel('Julkaistu virheellisesti').check()
  await dialog.getByRole('button', { name: 'Poista julkaisusta' }).click()
  await expect(page.getByText('Luonnos', { exact: true }).first()).toBeVisible()
  const gone = await visitor.goto(`/fi/hankkeet/${wrong.slug}`)
  expect(gone?.status()).toBe(410)

  await open(page, merged.id)
  await takeDown(page)
  await dialog.getByLabel('Yhdistetty toiseen hankkeeseen').check()
  await dialog.getByRole('combobox').click()
  await dialog.getByRole('combobox').fill('Yhdistetty')
  await page.getByRole('option', { name: 'Yhdistetty hanke' }).click()
  await dialog.getByRole('button', { name: 'Poista julkaisusta' }).click()
  await expect(page.getByText('Luonnos', { exact: true }).first()).toBeVisible()
  await visitor.goto(`/fi/hankkeet/${merged.slug}`)
  await expect(visitor).toHaveURL(`/fi/hankkeet/${successor.slug}`)
  await visitor.context().close()
})

const takeDown = async (page: Page) => {
  await page.locator('.doc-controls__dots').click()
  await page.locator('#action-unpublish').click()
}

test('a draft is seen before it is published: beside the form, and by a link', async ({
  baseURL,
  browser,
  page,
}) => {
  await signIn(page)
  const headers = { Origin: baseURL ?? '' }
  const { id } = await makeProject(page.request, baseURL, 'Esikatseltava hanke')
  await page.request.patch(`/api/projects/${id}?draft=true&locale=fi`, {
    data: { _status: 'draft', summary: 'Luonnoksen uusi tiivistelmä.' },
    headers: { Origin: baseURL ?? '' },
  })
  await open(page, id)
  await panelOf(page).getByText('Näytä luonnos jollekulle').click()
  await panelOf(page).getByRole('button', { name: 'Luo linkki' }).click()
  await expect(panelOf(page).getByText('Kirjoita, kenelle linkki annetaan.')).toBeVisible()
  await panelOf(page)
    .getByLabel(/^Kenelle linkki annetaan/)
    .fill('Kumppanikunta')
  await panelOf(page).getByRole('button', { name: 'Luo linkki' }).click()
  const address = await panelOf(page).getByLabel('Lähetettävä osoite').inputValue()
  await expectAccessible(page, '.archive-desk')

  const visitor = await visitorOf(browser, baseURL)
  const shown = await visitor.goto(address)
  expect(shown?.status()).toBe(200)
  expect(shown?.headers()['cache-control']).toContain('no-store')
  await expect(visitor.getByText('Luonnoksen uusi tiivistelmä.').first()).toBeVisible()
  await expect(visitor.getByText('Luonnoksen esikatselu')).toBeVisible()
  await visitor.getByRole('link', { name: 'In English' }).click()
  await expect(visitor.getByText('Preview of a draft')).toBeVisible()
  // Neither a changed key nor the bare id of the project is a key.
  expect((await visitor.goto(`${address}x`))?.status()).toBe(404)
  expect((await visitor.goto(`/fi/esikatselu/${id}`))?.status()).toBe(404)

  const links = await page.request.get(`/api/preview-links?where[project][equals]=${id}`, {
    headers,
  })
  const { docs } = (await links.json()) as { docs: { id: string }[] }
  await page.request.patch(`/api/preview-links/${docs[0]?.id ?? ''}`, {
    data: { isRevoked: true },
    headers: { Origin: baseURL ?? '' },
  })
  expect((await visitor.goto(address))?.status()).toBe(404)
  await visitor.context().close()

  await page.locator('#live-preview-toggler').click()
  await expect(page.locator('.live-preview-toolbar')).toContainText('Mukautuva')
  const frame = page.frameLocator('#live-preview-iframe')
  await expect(frame.getByText('Luonnoksen uusi tiivistelmä.').first()).toBeVisible()
  await page.locator('#field-summary').fill('Juuri kirjoitettu tiivistelmä.')
  await expect(frame.getByText('Juuri kirjoitettu tiivistelmä.').first()).toBeVisible()
})

test('a publication is scheduled, and done at its time by the server itself', async ({
  baseURL,
  page,
}) => {
  await signIn(page)
  const { id, slug } = await makeProject(page.request, baseURL, 'Ajastettava hanke')
  await page.request.patch(`/api/projects/${id}?draft=true&locale=fi`, {
    data: { _status: 'draft', summary: 'Ajastettu tiivistelmä.' },
    headers: { Origin: baseURL ?? '' },
  })
  await open(page, id)
  const panel = panelOf(page)
  await panel.getByRole('button', { name: 'Ajasta julkaisu tai poisto…' }).click()
  await panel.getByRole('button', { name: 'Ajasta', exact: true }).click()
  await expect(panel.getByText('Valitse päivä ja kellonaika.')).toBeVisible()
  await expectAccessible(page, '.archive-desk')
  await panel.getByLabel('Päivä ja kellonaika').fill('2099-01-01T09:00')
  await panel.getByRole('button', { name: 'Ajasta', exact: true }).click()
  await expect(panel.getByText(/^Julkaistaan 1\.1\.2099/)).toBeVisible()
  await panel.getByRole('button', { name: /^Peru ajastus/ }).click()
  await expect(panel.getByText(/^Julkaistaan 1\.1\.2099/)).toBeHidden()

  // The field knows minutes: what is to be done in a moment is asked for as the panel asks.
  await page.request.post(`/api/projects/${id}/later`, {
    data: { at: new Date(Date.now() + 2000).toISOString(), type: 'publish' },
    headers: { Origin: baseURL ?? '' },
  })
  await expect(async () => {
    const answer = await page.request.get(`/fi/hankkeet/${slug}`)
    expect(await answer.text()).toContain('Ajastettu tiivistelmä.')
  }).toPass({ timeout: 60_000 })
})

test('several files are added at once, and a file tells where it is used', async ({
  baseURL,
  page,
}) => {
  await signIn(page)
  const headers = { Origin: baseURL ?? '' }
  const { id } = await makeProject(page.request, baseURL, 'Monen liitteen hanke')
  await open(page, id)
  await page.getByRole('button', { name: 'Aineistot' }).click()
  await page.locator('#field-attachments').getByRole('button', { name: 'Luo uusi' }).click()
  const drawer = page.getByRole('dialog')
  const files = await Promise.all(
    ['ensimmainen', 'toinen'].map(async (name) => ({
      buffer: await placeholderPdf({ language: 'fi', lines: ['Sisältö'], title: name }),
      mimeType: 'application/pdf',
      name: `${name}-liite.pdf`,
    })),
  )
  await drawer.locator('input[type="file"]').setInputFiles(files)
  for (const name of ['ensimmainen', 'toinen']) {
    await drawer.getByText(`${name}-liite.pdf`).first().click()
    await drawer.locator('#field-title').fill(`Liite ${name}`)
    await choose(page, drawer.locator('#field-kind'), 'Loppuraportti')
    await choose(page, drawer.locator('#field-language'), 'Suomi')
  }
  const bar = page.getByRole('progressbar', { name: 'Lähetetään palvelimeen 2/2' })
  let sent = 0
  let shown: unknown
  await page.route(/\/api\/attachments\?/, async (route) => {
    sent += route.request().method() === 'POST' ? 1 : 0
    // The second file is held until the bar has told that the first one has gone.
    if (sent === 2) {
      shown = await bar.evaluate(({ max, value }: HTMLProgressElement) => ({ max, value }))
    }
    await route.continue()
  })
  await drawer.getByRole('button', { name: /^Tallenna/ }).click()
  await expect(drawer).toBeHidden()
  await expect(bar).toBeHidden()
  expect(shown).toEqual({ max: 2, value: 1 })
  const attachments = page.locator('#field-attachments')
  await expect(attachments.getByText('ensimmainen-liite.pdf')).toBeVisible()
  await expect(attachments.getByText('toinen-liite.pdf')).toBeVisible()
  await expect(async () => {
    const saved = await page.request.get(`/api/projects/${id}?draft=true&depth=0`, { headers })
    expect(((await saved.json()) as { attachments: string[] }).attachments).toHaveLength(2)
  }).toPass()

  const saved = await page.request.get(`/api/projects/${id}?draft=true&depth=0`, { headers })
  const { attachments: ids } = (await saved.json()) as { attachments: string[] }
  await page.goto(`/admin/collections/attachments/${ids[0] ?? ''}`)
  const uses = page.getByRole('region', { name: 'Missä käytetään' })
  await expect(uses.getByRole('link', { name: 'Monen liitteen hanke' })).toBeVisible()
  await expect(uses.getByText('luonnos')).toBeVisible()
  await expectAccessible(page, '.archive-used-in')
})

const choose = async (page: Page, field: ReturnType<Page['locator']>, option: string) => {
  await field.getByRole('combobox').click()
  await page.getByRole('option', { exact: true, name: option }).click()
}

test('an earlier version is compared and brought back, and what is in the trash comes back', async ({
  baseURL,
  browser,
  page,
}) => {
  await signIn(page)
  const { id, slug } = await makeProject(page.request, baseURL, 'Palautettava hanke')
  const headers = { Origin: baseURL ?? '' }
  await page.request.patch(`/api/projects/${id}?locale=fi`, {
    data: { _status: 'published', summary: 'Virheellinen tiivistelmä.' },
    headers,
  })
  await page.goto(`/admin/collections/projects/${id}/versions`)
  await page.locator('tbody tr').nth(1).getByRole('link').first().click()
  await expect(page.getByText('Palautettava hanke: tiivistelmä.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Palauta tämä versio' }).click()
  await page.getByRole('button', { name: 'Vahvista' }).click()
  await expect(page.locator('#field-summary')).toHaveValue('Palautettava hanke: tiivistelmä.')

  await page.locator('.doc-controls__dots').click()
  await page.locator('#action-delete').click()
  await page.getByRole('button', { name: 'Vahvista' }).click()
  await expect(page).toHaveURL(/collections\/projects(\?|$)/)
  const visitor = await visitorOf(browser, baseURL)
  expect((await visitor.goto(`/fi/hankkeet/${slug}`))?.status()).toBe(410)
  await visitor.context().close()
  await page.goto(`/admin/collections/projects/trash/${id}`)
  await page.getByRole('button', { name: 'Palauta', exact: true }).click()
  await page.getByRole('button', { name: 'Vahvista' }).click()
  await page.goto(`/admin/collections/projects/${id}`)
  await expect(page.locator('#field-title')).toHaveValue('Palautettava hanke')
})

test('two who open the same project are told of each other, and one may take over', async ({
  baseURL,
  browser,
  page,
}) => {
  await signIn(page)
  const { id } = await makeProject(page.request, baseURL, 'Yhteinen hanke')
  const other = await visitorOf(browser, baseURL)
  const colleague = { email: 'tyotoveri@example.org', password: 'sammal-pilvi-kello-ruuvi' }
  const made = await page.request.post('/api/users', {
    data: { ...colleague, name: 'Työtoveri', role: 'publisher' },
    headers: { Origin: baseURL ?? '' },
  })
  const { doc } = (await made.json()) as { doc: { id: string } }
  await signIn(other, colleague)
  await open(page, id)
  await page.locator('#field-summary').fill('Ensimmäinen kirjoittaa.')
  await expect(page.getByText(/Tallennettu .* sitten/)).toBeVisible()
  // The turn outlasts the autosave, which Payload takes for the end of writing.
  await expect.poll(() => turnsOf(page, id)).toBe(1)
  await other.goto(`/admin/collections/projects/${id}`)
  const warning = other.getByRole('dialog')
  await expect(warning).toContainText('muokkaa parhaillaan')
  await warning.getByRole('button', { name: 'Ota muokkausvuoro' }).click()
  await expect(warning).toBeHidden()
  // The form is read anew for the one who took over.
  await expect(async () => {
    await other.locator('#field-summary').fill('Toinen kirjoittaa.')
    await expect.poll(() => draftSummary(other, id), { timeout: 5000 }).toBe('Toinen kirjoittaa.')
  }).toPass()
  // The first one is told at the next letter that is typed, and it does not undo the other's.
  await page.locator('#field-summary').press('End')
  await page.locator('#field-summary').pressSequentially('a')
  await expect(page.getByText('Muokkausvuoro on siirtynyt')).toBeVisible()
  expect(await draftSummary(other, id)).toBe('Toinen kirjoittaa.')
  // Who leaves gives the turn back; the letter that the first one typed may take it then.
  await expect.poll(() => turnsOf(other, id, doc.id)).toBe(1)
  await other.locator('.step-nav').getByRole('link', { name: 'Hankkeet' }).click()
  await expect(other.getByRole('heading', { name: 'Hankkeet' })).toBeVisible()
  await expect.poll(() => turnsOf(other, id, doc.id)).toBe(0)
  await other.context().close()
})
