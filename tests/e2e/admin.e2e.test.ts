import { expect, test, type Page } from '@playwright/test'

import { placeholderPdf } from '../../src/seed/files/placeholderPdf'
import { signIn } from '../helpers/adminPage'

/** What an editor's whole day comes to: write in both languages, add the report, publish, read. */
test('an editor publishes a project in both languages, with its final report', async ({ page }) => {
  test.slow()
  await signIn(page)
  await page.goto('/admin/collections/projects/create')
  await write(page, 'title', 'Rantaraitin kartoitus')
  await write(page, 'summary', 'Hanke kartoitti rantaraitin.')
  await page.getByRole('button', { name: 'Kesto ja rahoitus' }).click()
  // Typed at once, before the server has answered what a new row is made of.
  await page.locator('#field-phases').getByRole('button', { name: /lisää/i }).click()
  await saved(page, '"start":"2018"', () => write(page, 'phases__0__start', '2018'))
  await write(page, 'phases__0__end', '2016')
  // At once: the publication waits for the save of what was typed.
  await publish(page)
  await expect(page.locator('#field-phases__0__start')).toHaveValue('2018')
  const reason = page.getByText('Päättymispäivä 2016 on ennen alkamispäivää 2018.')
  await expect(reason).toBeVisible()
  // An autosave of something else takes nothing of it away.
  const purpose = 'Hanke kartoitti rantaraitin ja sen kunnon.'
  await page.getByRole('button', { name: 'Sisältö' }).click()
  await saved(page, purpose, () => write(page, 'summary', purpose))
  await page.getByRole('button', { name: 'Kesto ja rahoitus' }).click()
  await expect(reason).toBeVisible()
  await write(page, 'phases__0__end', '10/2019')

  await page.getByRole('button', { name: 'Aineistot' }).click()
  await page.locator('#field-attachments').getByRole('button', { name: 'Luo uusi' }).click()
  const drawer = page.getByRole('dialog')
  const report = await placeholderPdf({
    language: 'fi',
    lines: ['Sisältö'],
    title: 'Raitin raportti',
  })
  await drawer
    .locator('input[type="file"]')
    .setInputFiles({ buffer: report, mimeType: 'application/pdf', name: 'raitin-raportti.pdf' })
  await drawer.locator('#field-title').fill('Rantaraitin loppuraportti')
  await choose(page, drawer.locator('#field-kind'), 'Loppuraportti')
  await choose(page, drawer.locator('#field-language'), 'Suomi')
  const added = page.waitForResponse(
    (response) =>
      response.url().includes('autosave=true') &&
      (response.request().postData() ?? '').includes('"attachments":["') &&
      response.ok(),
  )
  await drawer.getByRole('button', { name: 'Tallenna' }).click()
  await added
  await expect(drawer).toBeHidden()

  const address = new URL(page.url())
  await page.goto(address.pathname)
  const attachments = page.locator('#field-attachments')
  await expect(attachments.getByText('raitin-raportti.pdf')).toBeVisible()
  await page.goto(`${address.pathname}?locale=en`)
  await page.getByRole('button', { name: 'Sisältö' }).click() // the admin remembers the tab
  await write(page, 'title', 'Survey of the shore path')
  await write(page, 'summary', 'The project surveyed the shore path.')
  await publish(page)
  await expect(page.getByText('Julkaistu', { exact: true }).first()).toBeVisible()

  await page.goto('/fi/hankkeet/rantaraitin-kartoitus')
  await expect(page.getByRole('heading', { level: 1, name: /Rantaraitin kartoitus/ })).toBeVisible()
  const file = page.getByRole('link', { name: /^Rantaraitin loppuraportti \(/ })
  const answer = await page.request.get((await file.getAttribute('href')) ?? '')
  expect(answer.headers()['content-type']).toBe('application/pdf')
  expect((await answer.body()).equals(report)).toBe(true)
  await page.getByRole('link', { name: 'In English' }).click()
  await expect(page).toHaveURL('/en/projects/survey-of-the-shore-path')
  await expect(
    page.getByRole('heading', { level: 1, name: /Survey of the shore path/ }),
  ).toBeVisible()
})

test('the public gets nothing of a draft: no page, no data, no file, no version', async ({
  page,
  playwright,
  baseURL,
}) => {
  await signIn(page)
  const editor = page.request
  const pdf = await placeholderPdf({ language: 'fi', lines: ['Salainen'], title: 'Salainen' })
  const headers = { Origin: baseURL ?? '' } // as a browser sends it: the cookie counts only with it
  const upload = await editor.post('/api/attachments', {
    headers,
    multipart: {
      _payload: JSON.stringify({ kind: 'finalReport', language: 'fi', title: 'Salainen raportti' }),
      file: { buffer: pdf, mimeType: 'application/pdf', name: 'salainen.pdf' },
    },
  })
  const { doc: attachment } = (await upload.json()) as { doc: { id: string; url: string } }
  const created = await editor.post('/api/projects?draft=true&locale=fi', {
    headers,
    data: {
      _status: 'draft',
      attachments: [attachment.id],
      phases: [{ end: '2019', start: '2018' }],
      summary: 'Salainen tiivistelmä.',
      title: 'Salainen luonnos',
    },
  })
  const { doc: draft } = (await created.json()) as { doc: { id: string; slug: string } }
  expect(draft.slug).toBe('salainen-luonnos')

  const visitor = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) })
  const status = async (address: string) => (await visitor.get(address)).status()
  expect(await status('/fi/hankkeet/salainen-luonnos')).toBe(404)
  expect(await status('/en/projects/salainen-luonnos')).toBe(404)
  expect([403, 404]).toContain(await status(`/api/projects/${draft.id}`))
  expect([403, 404]).toContain(await status(`/api/projects/${draft.id}?draft=true`))
  expect([403, 404]).toContain(await status('/api/projects/versions'))
  expect([403, 404]).toContain(await status(`/api/attachments/${attachment.id}`))
  expect([403, 404]).toContain(await status(attachment.url))
  const list = await visitor.get('/fi/hankkeet?q=salainen')
  expect(await list.text()).not.toContain('Salainen luonnos')
  // The editor sees the same file: the refusal above is about who asks.
  expect((await editor.get(attachment.url, { headers })).status()).toBe(200)
  await visitor.dispose()
})

const write = async (page: Page, field: string, text: string) => {
  await page.locator(`#field-${field}`).fill(text)
}

const choose = async (page: Page, field: ReturnType<Page['locator']>, option: string) => {
  await field.getByRole('combobox').click()
  await page.getByRole('option', { exact: true, name: option }).click()
}

/** Does something, and waits until autosave has caught up with it: with what holds `text`. */
const saved = async (page: Page, text: string, act: () => Promise<void>) => {
  const caughtUp = page.waitForResponse(
    (response) =>
      response.url().includes('autosave=true') &&
      (response.request().postData() ?? '').includes(text) &&
      response.ok(),
  )
  await act()
  await caughtUp
}

const publish = async (page: Page) => {
  await page
    .getByRole('button', { name: /^Julkaise/ })
    .first()
    .click()
  // The gate asks: something is always missing here, such as the English title of the report.
  await page.getByRole('button', { name: 'Julkaise silti' }).click()
}
