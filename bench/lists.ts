import { cpus, loadavg } from 'node:os'

import { publishProject } from './serving/publish'
import { say, startSite } from './site'

/**
 * Prints how long the pages that list things take with 10,000 projects and 2,000 partners, and how
 * large they are: `npm run bench:lists`, after a build. The first time after a publication, and then
 * past the cache of finished pages, by an address that nobody has asked for before. Ends with 1 where
 * a page takes more than 300 ms then, or its HTML more than 200 kB.
 */
const rounds = 9
const slowest = 300 // ms
const largest = 200_000 // bytes
const paths = {
  'front page': '/fi?x=',
  'list of projects': '/fi/hankkeet?x=',
  'list, a topic and a year': '/fi/hankkeet?topic=topics-5&year=2018&x=',
  'list, by name, page 400': '/fi/hankkeet?sort=name&page=400&x=',
  partners: '/fi/partnerit?x=',
  'partners, page 20': '/fi/partnerit?page=20&x=',
  'partners, a letter': '/fi/partnerit?letter=K&x=',
  'partners, a name': '/fi/partnerit?q=yhtiö&x=',
  topics: '/fi/aiheet?x=',
  countries: '/fi/maat?x=',
  'a country': '/fi/maat/suomi?x=',
  'a country, page 400': '/fi/maat/suomi/400?x=',
  'a partner': '/fi/partnerit/partners-7?x=',
  'a programme': '/fi/ohjelmat/programmes-3?x=',
  'the archive at a glance': '/fi/arkisto-lukuina?x=',
  'Atom feed': '/fi/hankkeet/feed.atom?x=',
  'site map': '/sitemap.xml?x=',
  'site map, a part': '/sitemaps/projects-1?x=',
}

type Answer = { bytes: number; took: number }

const ask = async (address: string): Promise<Answer> => {
  const start = performance.now()
  const response = await fetch(address)
  const { byteLength } = await response.arrayBuffer()
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
  return { bytes: byteLength, took: performance.now() - start }
}

const { origin, stop } = await startSite('bench/fillLists.ts')
const faults: string[] = []
try {
  say(
    `Load of the machine: ${(loadavg()[0] ?? 0).toFixed(1)} on ${String(cpus().length)} processors`,
  )
  say(`${''.padEnd(26)}    first   median  slowest (ms)  page (kB)`)
  const { change } = await publishProject(origin)
  for (const [name, path] of Object.entries(paths)) {
    await change(name)
    const first = await ask(origin + path)
    const others: Answer[] = []
    for (let round = 1; round <= rounds; round += 1) {
      others.push(await ask(`${origin}${path}${String(round)}`))
    }
    const sorted = others.map(({ took }) => took).toSorted((a, b) => a - b)
    const median = sorted[Math.floor(rounds / 2)] ?? 0
    const figures = [first.took, median, sorted.at(-1) ?? 0]
    const columns = figures.map((value) => value.toFixed(0).padStart(8)).join(' ')
    say(`${name.padEnd(26)} ${columns} ${(first.bytes / 1000).toFixed(0).padStart(14)}`)
    const isPage = !/map|feed/.test(name)
    if (median > slowest || (isPage && first.bytes > largest)) faults.push(name)
  }
} finally {
  stop()
}
if (faults.length > 0) say(`Too slow or too large: ${faults.join(', ')}`)
process.exit(faults.length > 0 ? 1 : 0) // `payload run` ends with 0 whatever `exitCode` is
