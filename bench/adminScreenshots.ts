import { chromium, type Page } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import sharp from 'sharp'

import { findChromium } from '../scripts/chromium.mjs'
import { editor } from '../tests/helpers/editor'
import { say, startSite } from './site'

/** Takes the pictures of docs/editing.md anew: `npm run screenshots:admin`, after a build. */
const folder = 'docs/images/admin'

const { origin, stop } = await startSite()
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  executablePath: findChromium() ?? '',
})
mkdirSync(folder, { recursive: true })

/** What stands still is taken: the admin moves its parts in. */
const take = async (page: Page, name: string) => {
  await page.waitForLoadState('networkidle')
  const file = `${folder}/${name}.webp`
  await sharp(await page.screenshot({ animations: 'disabled' }))
    .webp({ effort: 6, quality: 70 })
    .toFile(file)
  say(file)
}

try {
  const page = await browser.newPage({
    baseURL: origin,
    locale: 'fi-FI',
    viewport: { height: 900, width: 1280 },
  })
  await page.goto('/admin/login')
  await page.locator('form[data-form-ready="true"]').waitFor()
  await take(page, 'kirjautuminen')
  await page.getByLabel(/sähköposti/i).fill(editor.email)
  await page.getByLabel(/salasana/i).fill(editor.password)
  await page.getByRole('button', { name: /kirjaudu/i }).click()
  await page.waitForURL(/\/admin$/)
  await page.goto('/admin')
  await take(page, 'tyopoyta')

  await page.goto('/admin/collections/projects')
  await take(page, 'hankeluettelo')
  const answer = await page.request.get('/api/projects?limit=1&where[acronym][equals]=FinEst Link')
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  const project = `/admin/collections/projects/${docs[0]?.id ?? ''}`

  await page.goto(project)
  const panel = page.getByRole('region', { name: 'Matkalla julkaisuun' })
  await panel.waitFor()
  await take(page, 'hanke')
  await panel.getByRole('button', { name: 'Ajasta julkaisu tai poisto…' }).click()
  await panel.getByText('Näytä luonnos jollekulle').click()
  await panel.scrollIntoViewIfNeeded()
  await take(page, 'ajastus')

  await page.goto(`${project}/translation`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await take(page, 'kaannos')

  await page.goto(`${project}?locale=fi`)
  await page.locator('#live-preview-toggler').click()
  await page.frameLocator('#live-preview-iframe').getByRole('heading', { level: 1 }).waitFor()
  await take(page, 'esikatselu')
  await page.locator('#live-preview-toggler').click()

  await page.locator('.doc-controls__dots').click()
  await page.locator('#action-unpublish').click()
  await page.getByRole('dialog').getByLabel('Yhdistetty toiseen hankkeeseen').check()
  await take(page, 'julkaisusta-poistaminen')

  await page.goto(`${project}/versions`)
  await page.locator('tbody tr').first().waitFor()
  await take(page, 'versiot')
  await page.goto('/admin/collections/audit-entries')
  await take(page, 'muutosloki')
} finally {
  await browser.close()
  stop()
}
