import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import config from '@payload-config'
import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { getPayload, type Payload } from 'payload'

import { importRows } from '../src/importing/rows/importRows'
import { mapColumns } from '../src/importing/rows/mapColumns'
import { readCsv } from '../src/importing/tables/readCsv'
import { toLexical } from '../src/importing/toLexical'
import { streamRecords } from '../src/opendata/read/streamRecords'
import { csvOf } from '../src/opendata/tables/csv'

/**
 * Prints what it takes to export 10,000 published projects to CSV, how fast rows are then imported
 * into that archive as drafts, and what a save of one of them costs:
 * `npm run bench:import-export`. The export runs in a process of its own, so that its memory is its
 * own. SQLite only.
 */
const rowsIn = 1000
const projectsOut = 10_000
const saves = 100
/** As `npm run archive -- export` starts it (scripts/archive.mjs). */
const smallHeap = ['--max-old-space-size=160', '--max-semi-space-size=4']
const say = (line: string) => process.stdout.write(`${line}\n`)

const open = async (): Promise<Payload> => {
  const payload = await getPayload({ config })
  payload.logger.level = 'error'
  return payload
}

const tableOf = (rows: number, from: number): Buffer => {
  const line = (index: number) => {
    const year = 2000 + (index % 20)
    const cells = [
      `bench-${String(index)}`,
      `Mittaushanke ${String(index)}`,
      `Bench project ${String(index)}`,
      'Hanke mittaa taulukon tuontia arkistoon.',
      String(year),
      String(year + 2),
      `Ohjelma ${String(index % 10)}`,
      `Partneri ${String(index % 50)}; Partneri ${String((index + 7) % 50)}`,
      String(10_000 + index),
    ]
    return cells.join(',')
  }
  const headings =
    'identifier,title_fi,title_en,summary_fi,start,end,programmes,partners,total_budget_eur'
  return Buffer.from(
    [headings, ...Array.from({ length: rows }, (_, at) => line(from + at))].join('\n'),
  )
}

/** Runs it and tells how long each of `count` took, and of the processor. */
const timed = async (what: string, count: number, run: () => Promise<void>) => {
  const start = performance.now()
  const used = process.cpuUsage()
  await run()
  const { system, user } = process.cpuUsage(used)
  const seconds = (performance.now() - start) / 1000
  const processor = ((system + user) / 1000 / count).toFixed(1)
  say(
    `${what}: ${String(count)} in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} a second; ${processor} ms of processor time each`,
  )
}

const takeRows = async (payload: Payload, rows: number, from = 0) => {
  const table = readCsv(tableOf(rows, from))
  const options = { isDryRun: false, mapping: mapColumns(table.headings), payload, table }
  for await (const { action, remarks } of importRows(options)) {
    if (action === 'refuse') throw new Error(JSON.stringify(remarks))
  }
}

const measureImport = async (payload: Payload) => {
  await takeRows(payload, 50, 1_000_000) // the first rows also load code
  await timed('Rows imported, new', rowsIn, () => takeRows(payload, rowsIn))
  await timed('Rows imported, the same again', rowsIn, () => takeRows(payload, rowsIn))
}

/** A save of a draft as the form makes it each time that the editor pauses. */
const measureSaves = async (payload: Payload) => {
  const where = { identifier: { equals: 'bench-1' } }
  const { docs } = await payload.find({ collection: 'projects', draft: true, limit: 1, where })
  const id = docs[0]?.id ?? ''
  const save = async (number: number) => {
    const data = { summary: `Tiivistelmä ${String(number)}` }
    await payload.update({ autosave: true, collection: 'projects', data, draft: true, id })
  }
  await save(0)
  await timed('Saves of a draft', saves, async () => {
    for (let number = 1; number <= saves; number += 1) await save(number)
  })
}

/**
 * One project as an editor makes it, and copies of its rows: making them is not what is measured.
 * Their ids are the first one's with a number.
 */
const fill = async (payload: Payload) => {
  const { docs: partners } = await payload.find({ collection: 'partners', limit: 3 })
  const text = 'Hankkeen kuvaus on tavallisen pitkä teksti, jota viedään tiedostoon. '
  await payload.delete({ collection: 'projects', where: {} })
  const { id } = await payload.create({
    collection: 'projects',
    data: {
      _status: 'published',
      body: toLexical(text.repeat(40)),
      partners: partners.map(({ id: organisation }) => ({ organisation, role: 'partner' })),
      phases: [{ end: '2018', start: '2016', totalBudget: 100_000 }],
      summary: text.repeat(4),
      title: 'Viety hanke',
    },
    locale: 'fi',
  })
  const { client } = payload.db as unknown as SQLiteAdapter
  for (const table of ['projects', 'projects_locales', 'projects_phases', 'projects_partners']) {
    const { rows } = await client.execute(`SELECT name, type FROM pragma_table_info('${table}')`)
    const columns = rows as unknown as { name: string; type: string }[]
    const names = columns.map(({ name }) => `"${name}"`)
    const values = columns.map(({ name, type }) => {
      if (name === 'id' && type.toLowerCase() === 'integer') return 'NULL'
      const isOwn = ['_parent_id', 'id', 'identifier', 'slug'].includes(name)
      return isOwn ? `"${name}" || '-' || i` : `"${name}"`
    })
    const own = table === 'projects' ? 'id' : '_parent_id'
    await client.execute(
      `INSERT INTO ${table} (${names.join(', ')})
       WITH RECURSIVE numbers (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM numbers WHERE i < ${String(projectsOut - 1)})
       SELECT ${values.join(', ')} FROM ${table}, numbers WHERE ${own} = '${id}'`,
    )
  }
}

const measureExport = async (payload: Payload, file: string) => {
  const megabytes = () => (process.resourceUsage().maxRSS / 1000).toFixed(0)
  const before = megabytes()
  const records = streamRecords({ grain: 'projects', payload, site: 'https://example.org' })
  await timed('Projects exported to CSV', projectsOut, () =>
    pipeline(csvOf('projects', records), createWriteStream(file)),
  )
  say(
    `Memory of the whole process, at most: ${megabytes()} MB; before the export, with Payload loaded: ${before} MB`,
  )
}

const exportAside = async (folder: string): Promise<void> => {
  const script = ['node_modules/payload/bin.js', 'run', import.meta.filename, folder]
  const args = [...smallHeap, '--conditions=production', ...script]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  await new Promise((resolve) => child.on('exit', resolve))
  const lines = (await readFile(join(folder, 'projects.csv'), 'utf8')).split('\r\n')
  if (lines.length !== projectsOut + 2) throw new Error(`${String(lines.length)} lines`)
}

const [given] = process.argv.slice(2)
if (given) {
  await measureExport(await open(), join(given, 'projects.csv'))
} else {
  const folder = await mkdtemp(join(tmpdir(), 'archive-bench-'))
  const payload = await open()
  say(
    `Load of the machine: ${(loadavg()[0] ?? 0).toFixed(1)} on ${String(cpus().length)} processors`,
  )
  await takeRows(payload, 20)
  await fill(payload)
  await exportAside(folder)
  await measureImport(payload)
  await measureSaves(payload)
  await payload.destroy()
  await rm(folder, { force: true, recursive: true })
}
process.exit(0)
