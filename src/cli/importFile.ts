import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'

import { importArchive } from '../importing/archive/importArchive'
import { say } from '../importing/messages'
import type { RowReport } from '../importing/rows/importRow'
import { importRows } from '../importing/rows/importRows'
import { headingsOf, mapColumns } from '../importing/rows/mapColumns'
import { unpackZip } from '../importing/tables/boundedZip'
import { readTable } from '../importing/tables/readTable'
import { needed, UsageError, type Asked, type Command } from './command'
import { openPayload } from './open'

/** What an archive's file may unpack to: the whole of a large archive. */
const bounds = { entries: 200_000, unpackedBytes: 50_000_000_000 }

/** Projects from a table, or everything from an archive's file. */
export const importFile: Command = {
  help: `
Usage: npm run archive -- import <file.csv|file.xlsx|file.zip> [--dry-run] [--publish] [--lang en]

Projects of a table, or everything of a ZIP that 'export' wrote. A row is taken whole or not at
all; what is here already is found by its identifier, so a second run makes nothing twice. Results
are drafts.

  --dry-run   tells what would happen, and writes nothing
  --publish   of a ZIP: publishes the projects that are made
  --lang      language of the report: fi (unless said) or en
`,
  options: {
    'dry-run': { type: 'boolean' },
    lang: { type: 'string' },
    publish: { type: 'boolean' },
  },
  run: async (asked) => {
    const file = needed(asked.positionals[0], 'The file to read')
    const locale = asked.values.lang === 'en' ? 'en' : 'fi'
    const isDryRun = asked.values['dry-run'] === true
    const payload = await openPayload({ isMigrated: true })
    const counts = { create: 0, refuse: 0, same: 0, update: 0 }
    const lines: string[] = []
    const rows: object[] = []
    let done = 0
    for await (const report of reports(asked, payload, file, isDryRun)) {
      done += 1
      counts[report.action] += 1
      asked.output.progress(done, undefined, report.title)
      const said = report.remarks.map((remark) => say(remark, locale))
      rows.push({ action: report.action, remarks: said, row: report.row, title: report.title })
      if (said.length) lines.push(`${String(report.row)}\t${report.title}\t${said.join(' ')}`)
    }
    await payload.destroy()
    const { create, refuse, same, update } = counts
    lines.push(
      `${isDryRun ? 'Would be made' : 'Made'}: ${String(create)}, changed: ${String(update)}, unchanged: ${String(same)}, refused: ${String(refuse)}.`,
    )
    return { counts, isDone: refuse === 0, isDryRun, lines, rows }
  },
}

async function* reports(
  { values }: Asked,
  payload: Payload,
  file: string,
  isDryRun: boolean,
): AsyncGenerator<RowReport> {
  if (/\.zip$/i.test(file)) {
    const folder = await mkdtemp(join(tmpdir(), 'archive-import-'))
    try {
      await unpackZip(file, folder, bounds)
      yield* importArchive({ folder, isDryRun, payload, publish: values.publish === true })
    } finally {
      await rm(folder, { force: true, recursive: true })
    }
    return
  }
  const bytes = await readFile(file)
  if (!/\.(csv|xlsx)$/i.test(file)) throw new UsageError('The file is no .csv, .xlsx or .zip.')
  const table = await readTable(file, bytes)
  const mapping = mapColumns(table.headings)
  if (!mapping.includes('title_fi')) {
    throw new Error(`No column is called ${headingsOf('en').title_fi} or title_fi.`)
  }
  const unread = table.headings.filter((_, index) => !mapping[index])
  if (unread.length) process.stderr.write(`Columns that are not read: ${unread.join(', ')}.\n`)
  yield* importRows({
    isDryRun,
    locale: values.lang === 'en' ? 'en' : 'fi',
    mapping,
    payload,
    table,
  })
}
