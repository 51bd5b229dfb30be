import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import config from '@payload-config'
import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
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
 * Prints how fast rows are imported as drafts, and how long and how much memory it takes to export
 * 10,000 published projects to CSV: `npm run bench:import-export`. The export runs in a process of
 * its own, so that its memory is its own. SQLite only.
 */
const rowsIn = 500
const projectsOut = 10_000
const say = (line: string) => process.stdout.write(`${line}\n`)

const open = async (): Promise<Payload> => {
  const payload = await getPayload({ config })
  payload.logger.level = 'error'
  return payload
}

const tableOf = (rows: number): Buffer => {
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
  return Buffer.from([headings, ...Array.from({ length: rows }, (_, at) => line(at))].join('\n'))
}

const measureImport = async (payload: Payload) => {
  const table = readCsv(tableOf(rowsIn))
  const mapping = mapColumns(table.headings)
  const options = { isDryRun: false, mapping, payload, table }
  for (const what of ['New rows', 'The same rows again']) {
    const start = performance.now()
    const used = process.cpuUsage()
    let done = 0
    for await (const { action, remarks } of importRows(options)) {
      if (action === 'refuse') throw new Error(JSON.stringify(remarks))
      done += 1
    }
    const cpu = process.cpuUsage(used)
    const seconds = (performance.now() - start) / 1000
    say(
      `${what}: ${String(done)} in ${seconds.toFixed(1)} s, ${(done / seconds).toFixed(0)} a second; ${((cpu.user + cpu.system) / 1000 / done).toFixed(1)} ms of processor time each`,
    )
  }
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
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  const before = process.memoryUsage().rss
  const start = performance.now()
  const records = streamRecords({ grain: 'projects', payload, site: 'https://example.org' })
  await pipeline(csvOf('projects', records), createWriteStream(file))
  clearInterval(timer)
  const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(0)
  say(
    `Export to CSV: ${((performance.now() - start) / 1000).toFixed(1)} s; memory of the whole process at most ${megabytes(most)} MB, ${megabytes(before)} MB of it before the export`,
  )
}

const [given] = process.argv.slice(2)
if (given) {
  await measureExport(await open(), join(given, 'projects.csv'))
} else {
  const folder = await mkdtemp(join(tmpdir(), 'archive-bench-'))
  const payload = await open()
  await measureImport(payload)
  await fill(payload)
  await payload.destroy()
  const script = [import.meta.filename, folder]
  const args = ['--conditions=production', 'node_modules/payload/bin.js', 'run', ...script]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  await new Promise((resolve) => child.on('exit', resolve))
  const lines = (await readFile(join(folder, 'projects.csv'), 'utf8')).split('\r\n')
  say(`Lines of the file: ${String(lines.length)}`)
  await rm(folder, { force: true, recursive: true })
}
process.exit(0)
