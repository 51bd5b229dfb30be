import { EventEmitter, once } from 'node:events'

import { expect, type Page, type Request, test } from '@playwright/test'

import { signIn } from '../helpers/adminPage'

test('what is typed while an autosave is under way stays, in every field', async ({ page }) => {
  await begin(page, 'Myöhäinen vastaus')
  const release = await hold(page, isAutosave)
  const asked = page.waitForRequest(isAutosave)
  await write(page, 'acronym', 'MV')
  await asked // on its way, without what follows

  const body = page.locator('.rich-text-lexical').first()
  await body.locator('[contenteditable="true"]').click()
  await page.keyboard.type('Leipäteksti, jota ei saa hukata.')
  await write(page, 'summary', 'Toinen lause.')
  await write(page, 'context', 'Teemavuosi')
  const caughtUp = page.waitForRequest(
    (request) => isAutosave(request) && sent(request).includes('Teemavuosi'),
  )
  await release()
  const last = sent(await caughtUp)
  expect(last).toContain('Leipäteksti, jota ei saa hukata.')
  expect(last).toContain('Toinen lause.')
  await expect(body).toContainText('Leipäteksti, jota ei saa hukata.')
  await expect(page.locator('#field-summary')).toHaveValue('Toinen lause.')
  await expect(page.locator('#field-context')).toHaveValue('Teemavuosi')
})

test('a link is followed when what was typed is saved, and closing the page asks before', async ({
  page,
}) => {
  await begin(page, 'Kesken jäänyt sana')
  const release = await hold(page, isAutosave)
  const asked = page.waitForRequest(isAutosave)
  await write(page, 'summary', 'Viimeinen lause.')
  const address = page.url()
  const question = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type())
      void dialog.dismiss() // stays
    })
  })
  await page.evaluate(() => {
    window.location.reload()
  })
  expect(await question).toBe('beforeunload')
  await page.locator('.step-nav').getByRole('link', { name: 'Hankkeet' }).click()
  await asked
  expect(page.url()).toBe(address)
  await release()
  await expect(page.getByRole('heading', { name: 'Hankkeet' })).toBeVisible()
  await page.goBack()
  await expect(page.locator('#field-summary')).toHaveValue('Viimeinen lause.')
})

/** A new project, saved once, so that it has an address. */
const begin = async (page: Page, title: string) => {
  await signIn(page)
  await page.goto('/admin/collections/projects/create')
  await write(page, 'title', title)
  const created = page.waitForResponse((response) => isAutosave(response.request()))
  await write(page, 'summary', 'Ensimmäinen lause.')
  await created
  await expect(page.locator('#field-summary')).toHaveValue('Ensimmäinen lause.')
}

const write = async (page: Page, field: string, text: string) => {
  await page.locator(`#field-${field}`).fill(text)
}

const isAutosave = (request: Request) => request.url().includes('autosave=true')

const sent = (request: Request) => request.postData() ?? ''

/**
 * Lets the server do what is asked, and holds its answers.
 * @returns lets them go; ended when the page has got them all
 */
const hold = async (page: Page, isHeld: (request: Request) => boolean) => {
  const held: Promise<void>[] = []
  const gate = new EventEmitter()
  const opened = once(gate, 'open')
  await page.route(
    () => true,
    async (route) => {
      if (!isHeld(route.request())) {
        await route.fallback()
        return
      }
      const fetched = route.fetch()
      const answer = opened.then(async () => {
        await route.fulfill({ response: await fetched })
      })
      held.push(answer)
      await answer
    },
  )
  return async () => {
    gate.emit('open')
    await Promise.all(held)
    await page.unrouteAll({ behavior: 'wait' })
  }
}
