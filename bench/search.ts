import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

import { documentEntries } from '../src/search/content/documentEntries'
import { projectEntries } from '../src/search/content/projectEntries'
import { inBatches } from '../src/search/engine/hits'
import { inTransaction } from '../src/search/inTransaction'
import { searchOf, type Search } from '../src/search/instance'
import { search } from '../src/search/search'
import { calibrate } from './calibration'
import { makeCorpus, type Corpus } from './search/corpus'
import { memoryNow, mostMemory } from './search/memory'

/**
 * Prints how fast the index is made and asked, and what the process holds in memory:
 * `npm run bench:search [-- 22 1000 10000]`. Of every ten projects, five documents of 50 pages.
 *
 * Beside the time it prints what the processors worked, which tells more on a busy machine: seconds
 * for the build, milliseconds for a query.
 */
const sizes = process.argv.slice(2).map(Number).filter(Boolean)
const say = (line: string) => process.stdout.write(`${line}\n`)
const five = { limit: 5, offset: 0 }
const three = { limit: 3, offset: 0 }
/** What the page of the search asks for. */
const overview = {
  documents: five,
  partners: five,
  programmes: three,
  projects: five,
  topics: three,
}

const payload = await getPayload({ config })
payload.logger.level = 'error'
const parts = await searchOf(payload)
const database = payload.db.name === 'mongoose' ? 'MongoDB' : 'SQLite'
say(`${database}, analyser ${parts.analyser.name}, calibration ${calibrate().toFixed(0)} ms`)
say(`before the first project: ${memoryNow()}`)
say(
  'projects   pages    build  projects/s      cpu   p50   p95  p95 cpu   one project    memory      peak',
)

const measure = async (size: number): Promise<void> => {
  await inTransaction(payload, (req) => parts.engine.clear(req))
  const corpus = makeCorpus()
  const [seconds, pages, cpu] = await build(payload, parts, corpus, size)
  const built = memoryNow()
  const times: number[] = []
  const worked: number[] = []
  for (const q of [...corpus.queries(20), ...corpus.queries(200)]) {
    const start = performance.now()
    const before = process.cpuUsage()
    await search(parts, {
      kinds: overview,
      language: 'fi',
      q,
    })
    times.push(performance.now() - start)
    const { system, user } = process.cpuUsage(before)
    worked.push((system + user) / 1000)
  }
  // The first fill the caches.
  const [asked, cpus] = [times, worked].map((all) => all.slice(20).sort((a, b) => a - b))
  const at = (part: number, of: number[] = []) =>
    `${Math.round(of[Math.floor(of.length * part)] ?? 0)}`
  const one = await publishOne(payload)
  const column = (value: number | string, width: number) => String(value).padStart(width)
  say(
    column(size, 8) +
      column(pages, 8) +
      column(`${seconds.toFixed(1)} s`, 9) +
      column(Math.round(size / seconds), 12) +
      column(`${cpu.toFixed(1)} s`, 9) +
      column(at(0.5, asked), 6) +
      column(at(0.95, asked), 6) +
      column(at(0.95, cpus), 9) +
      column(`${Math.round(one)} ms`, 14) +
      column(`${Math.round(process.memoryUsage.rss() / 1e6)} MB`, 10) +
      column(`${mostMemory()} MB`, 10),
  )
  say(`${' '.repeat(8)} when built: ${built}`)
  say(`${' '.repeat(8)} at the end: ${memoryNow()}`)
}

/** @returns seconds, how many pages there are, and seconds that processors worked for it */
const build = async (
  host: Payload,
  { analyser, engine, locales }: Search,
  corpus: Corpus,
  size: number,
): Promise<[number, number, number]> => {
  let seconds = 0
  let cpu = 0
  let count = 0
  const timed = async (work: () => Promise<void>) => {
    const start = performance.now()
    const before = process.cpuUsage()
    await work()
    const { system, user } = process.cpuUsage(before)
    cpu += (system + user) / 1e6
    seconds += (performance.now() - start) / 1000
  }
  const numbers = Array.from({ length: size }, (_, index) => index)
  for (const batch of inBatches(numbers, 80)) {
    // What is made up for the bench is not part of what is measured.
    const projects = batch.map((number) => corpus.project(number))
    const documents = batch
      .filter((number) => number % 2 === 0)
      .map((number) => ({ doc: corpus.document(number), texts: corpus.pages(50) }))
    count += documents.length * 50
    // As `rebuildIndex` does it, without the reading of the archive's own tables.
    await timed(async () => {
      const made = projects.flatMap((project) =>
        projectEntries(analyser, project, new Map(), locales),
      )
      await inTransaction(host, (req) => engine.put(req, made))
      const ready = documents.map(({ doc, texts }) => ({
        ...documentEntries(analyser, doc, texts, locales),
        id: String(doc.id),
      }))
      await inTransaction(host, (req) =>
        engine.put(
          req,
          ready.flatMap(({ entries }) => entries),
          new Map(ready.map(({ id, text }) => [id, text])),
        ),
      )
    })
  }
  return [seconds, count, cpu]
}

/** @returns milliseconds that a publication takes longer than the save of a draft, index and all */
const publishOne = async (host: Payload): Promise<number> => {
  const times = { draft: [] as number[], published: [] as number[] }
  for (let round = 0; round < 12; round += 1) {
    for (const status of ['draft', 'published'] as const) {
      const start = performance.now()
      await host.create({
        collection: 'projects',
        data: {
          _status: status,
          phases: [{ end: '2019', start: '2018' }],
          summary: 'Mittaus, jossa selvitettiin rautatietunnelin rakentamista.',
          title: `Mittaushanke ${String(round)}`,
        },
        locale: 'fi',
      })
      times[status].push(performance.now() - start)
    }
  }
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[6] ?? 0
  return Math.max(0, median(times.published) - median(times.draft))
}

for (const size of sizes.length > 0 ? sizes : [22, 1000, 10_000]) await measure(size)
await payload.destroy()
process.exit(0)
