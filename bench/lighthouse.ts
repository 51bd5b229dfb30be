import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium } from '@playwright/test'
import lighthouse, { type Result } from 'lighthouse'

import { findChromium } from '../scripts/chromium.mjs'
import { freePort, say, startSite } from './site'

/**
 * Prints what Lighthouse gives the types of page on a slow phone: `npm run bench:lighthouse`, after a
 * build; pages to look at alone may follow after `--`. Each is measured three times, and the middle
 * one for speed is taken: whatever else the machine does is in each of them. Ends with 1 under 100
 * for accessibility, best practices or search engines, or under 98 for speed.
 */
const floors = { accessibility: 100, 'best-practices': 100, performance: 98, seo: 100 }
const rounds = 3
const everyType = [
  '/fi',
  '/en',
  '/fi/hankkeet',
  '/en/projects/ieer',
  '/fi/hankkeet/finest-link',
  '/fi/partnerit',
  '/en/partners/helsingin-kaupunki',
  '/fi/ohjelmat/interreg-europe',
  '/en/topics',
  '/fi/maat/saksa',
  '/fi/arkisto-lukuina',
  '/en/search', // what a search finds is kept from search engines
  '/fi/palaute',
  '/en/open-data',
  '/fi/tietoa',
  '/fi/saavutettavuus',
]
const asked = process.argv.slice(2).filter((argument) => argument.startsWith('/'))
const paths = asked.length > 0 ? asked : everyType

const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'))
const debugPort = await freePort()

const scoreOf = ({ categories }: Result, name: string) =>
  Math.round((categories[name]?.score ?? 0) * 100)

const run = async (address: string): Promise<Result> => {
  const result = await lighthouse(address, {
    logLevel: 'silent',
    onlyCategories: Object.keys(floors),
    port: debugPort,
  })
  if (!result) throw new Error(`Lighthouse gave nothing for ${address}.`)
  return result.lhr
}

/** What keeps a page from full scores. */
const sayFaults = ({ audits, categories }: Result) => {
  for (const { auditRefs } of Object.values(categories)) {
    for (const { id, weight } of auditRefs) {
      const audit = audits[id]
      if (weight > 0 && audit && audit.score !== null && audit.score < 0.9) {
        say(`    ${id}: ${audit.title} ${audit.displayValue ?? ''}`)
      }
    }
  }
}

/** Prints the scores of a page in per cent, and tells whether all reach their floors. */
const measure = async (origin: string, path: string): Promise<boolean> => {
  await (await fetch(origin + path)).text() // made once, as any reader but the first gets it
  const results: Result[] = []
  for (let round = 0; round < rounds; round += 1) results.push(await run(origin + path))
  const bySpeed = results.toSorted((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'))
  const middle = bySpeed[Math.floor(rounds / 2)]
  if (!middle) throw new Error(`${path} was not measured.`)
  const scores = Object.entries(floors).map(([name, floor]) => {
    const score = scoreOf(middle, name)
    return { isFine: score >= floor, score }
  })
  const times = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
  ].map((name) => middle.audits[name]?.displayValue ?? '')
  say(
    `${path.padEnd(34)} ${scores.map(({ score }) => String(score).padStart(4)).join('')}   ${times.join('  ')}`,
  )
  const isFine = scores.every((score) => score.isFine)
  if (!isFine) sayFaults(middle)
  return isFine
}

const { origin, stop } = await startSite()
const browser = await chromium.launchPersistentContext(profile, {
  args: ['--no-sandbox', `--remote-debugging-port=${String(debugPort)}`],
  executablePath: findChromium() ?? '',
})
const below: string[] = []
try {
  say(
    `Load of the machine: ${(loadavg()[0] ?? 0).toFixed(1)} on ${String(cpus().length)} processors`,
  )
  say(`${''.padEnd(34)} a11y best perf  seo   first paint, largest paint, blocking, shift`)
  for (const path of paths) if (!(await measure(origin, path))) below.push(path)
} finally {
  await browser.close()
  stop()
  rmSync(profile, { force: true, recursive: true })
}
if (below.length > 0) say(`Below the floor: ${below.join(', ')}`)
process.exit(below.length > 0 ? 1 : 0) // `payload run` ends with 0 whatever `exitCode` is
