import { chromium } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import sharp from 'sharp'

import { findChromium } from '../scripts/chromium.mjs'
import { say, startSite } from './site'

/** Takes the pictures in docs/images/screens anew, and that of the README: `npm run screenshots`, after a build. */
const folder = 'docs/images/screens'
const pages = {
  front: '/fi',
  list: '/fi/hankkeet?topic=liikenne',
  project: '/fi/hankkeet/finest-link',
  glance: '/fi/arkisto-lukuina',
  'list-en': '/en/projects?topic=liikenne',
  'project-en': '/en/projects/ieer',
  'search-en': '/en/search?q=transport',
  partner: '/fi/partnerit/helsingin-kaupunki',
}
const widths = [320, 768, 1280]
/** So much of a page that its design is seen, in CSS pixels. */
const height = 1600

const { origin, stop } = await startSite()
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  executablePath: findChromium() ?? '',
})
mkdirSync(folder, { recursive: true })
try {
  for (const [name, path] of Object.entries(pages)) {
    for (const width of widths) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ colorScheme, viewport: { height, width } })
        await page.goto(origin + path, { waitUntil: 'networkidle' })
        await page.reload({ waitUntil: 'networkidle' }) // with the fonts at hand
        const file = `${folder}/${name}-${String(width)}-${colorScheme}.webp`
        await sharp(await page.screenshot())
          .webp({ effort: 6, quality: 62 })
          .toFile(file)
        await page.close()
        say(file)
      }
    }
  }
  const page = await browser.newPage({ viewport: { height: 860, width: 1280 } })
  await page.goto(origin + pages.list, { waitUntil: 'networkidle' })
  await page.reload({ waitUntil: 'networkidle' })
  await sharp(await page.screenshot())
    .png({ colours: 96, effort: 10, palette: true })
    .toFile('docs/images/list.png')
} finally {
  await browser.close()
  stop()
}
