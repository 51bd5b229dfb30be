import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'

import { findChromium } from '../scripts/chromium.mjs'
import { say, startSite } from './site'

/**
 * Prints what Lighthouse gives the types of page on a slow phone: `npm run bench:lighthouse`, after a
 * build. Fails under 100 for accessibility, best practices or search engines, or 98 for speed.
 */
const floors = { accessibility: 100, 'best-practices': 100, performance: 98, seo: 100 }
const paths = [
  '/fi',
  '/en',
  '/fi/hankkeet',
  '/en/projects/ieer',
  '/fi/hankkeet/finest-link',
  '/fi/partnerit',
  '/en/partners/helsingin-kaupunki',
  '/fi/ohjelmat/interreg-europe',
  '/en/topics',
  '/fi/saavutettavuus',
]
const debugPort = 9333

const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'))

/** The scores of a page in per cent; what is below its floor makes the whole fail. */
const measure = async (origin: string, path: string): Promise<boolean> => {
  await (await fetch(origin + path)).text() // made once, as any reader but the first gets it
  const result = await lighthouse(origin + path, {
    logLevel: 'silent',
    onlyCategories: Object.keys(floors),
    port: debugPort,
  })
  if (!result) throw new Error(`Lighthouse gave nothing for ${path}.`)
  const { audits, categories } = result.lhr
  const scores = Object.entries(floors).map(([name, floor]) => {
    const score = Math.round((categories[name]?.score ?? 0) * 100)
    return { floor, name, score }
  })
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time']
    .map((name) => audits[name]?.displayValue ?? '')
    .concat(audits['cumulative-layout-shift']?.displayValue ?? '')
  say(
    `${path.padEnd(34)} ${scores.map(({ score }) => String(score).padStart(4)).join('')}   ${times.join('  ')}`,
  )
  const isFine = scores.every(({ floor, score }) => score >= floor)
  if (!isFine) {
    for (const { auditRefs } of Object.values(categories)) {
      for (const { id, weight } of auditRefs) {
        const audit = audits[id]
        if (weight > 0 && audit && audit.score !== null && audit.score < 0.9) {
          say(`    ${id}: ${audit.title} ${audit.displayValue ?? ''}`)
        }
      }
    }
  }
  return isFine
}

const { origin, stop } = await startSite(3109)
const browser = await chromium.launchPersistentContext(profile, {
  args: ['--no-sandbox', `--remote-debugging-port=${String(debugPort)}`],
  executablePath: findChromium() ?? '',
})
try {
  say(`${''.padEnd(34)} a11y best perf  seo   first paint, largest paint, blocking, shift`)
  const results: boolean[] = []
  for (const path of paths) results.push(await measure(origin, path))
  if (results.includes(false)) process.exitCode = 1
} finally {
  await browser.close()
  stop()
  rmSync(profile, { force: true, recursive: true })
}
