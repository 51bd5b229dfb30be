import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'

import { ensureLocal } from '../../documents/store/ensureLocal'
import { importArchive } from '../archive/importArchive'
import type { RowReport } from '../rows/importRow'
import { importRows } from '../rows/importRows'
import { unpackZip } from '../tables/boundedZip'
import { readTable } from '../tables/readTable'
import { TableFault } from '../tables/table'
import { importsSlug } from './slug'
import type { ImportRun } from './types'

/** How often a run notes how far it has come, in milliseconds. */
const noteEvery = 1000

/** What the file of an archive may unpack to. */
const bounds = { entries: 200_000, unpackedBytes: 20_000_000_000 }

type Started = { importId: string; runner: string }

/**
 * Checks or takes the rows of an import that are not done yet, and notes after every second how far
 * it has come. A row that was done after the last note is found done when the run goes on.
 *
 * Ends when the import has been stopped, deleted or taken over by another run.
 */
export const runImport = async (payload: Payload, { importId, runner }: Started): Promise<void> => {
  const note = noteOf(payload, { importId, runner })
  const run = await payload.findByID({
    collection: importsSlug,
    depth: 0,
    disableErrors: true,
    id: importId,
  })
  if (run?.runner !== runner) return
  const report: RowReport[] = (run.report as null | RowReport[]) ?? []
  let total: number | undefined
  const progress = () => ({ done: report.length, report, ...(total ? { total } : {}) })
  const onTotal = (rows: number) => {
    total = rows
  }
  let noted = Date.now()
  try {
    for await (const each of reportsOf(payload, run as ImportRun, report.length, onTotal)) {
      report.push(each)
      if (Date.now() - noted < noteEvery) continue
      noted = Date.now()
      if (!(await note(progress()))) return
    }
    await note({ ...progress(), runner: null, state: 'done', total: report.length })
  } catch (error) {
    const isTable = error instanceof TableFault
    if (!isTable) payload.logger.error({ err: error, msg: 'An import failed.' })
    const fault = isTable ? error.reason : 'failed'
    await note({ ...progress(), fault, runner: null, state: 'failed' })
  }
}

/**
 * Notes how far the run has come, if it is still the one that goes on.
 *
 * @returns whether it is
 * @throws when it could not be written: Payload only lists what goes wrong in an update of many
 */
const noteOf =
  (payload: Payload, { importId, runner }: Started) =>
  async (data: object): Promise<boolean> => {
    const { docs, errors } = await payload.update({
      collection: importsSlug,
      data,
      depth: 0,
      select: {},
      where: { id: { equals: importId }, runner: { equals: runner } },
    })
    const [error] = errors
    if (error) throw new Error(`An import's progress could not be noted: ${error.message}`)
    return docs.length > 0
  }

async function* reportsOf(
  payload: Payload,
  run: ImportRun,
  skip: number,
  onTotal: (rows: number) => void,
): AsyncGenerator<RowReport> {
  const { staticDir } = payload.collections[importsSlug].config.upload
  await ensureLocal(payload, importsSlug, run.filename ?? '')
  const file = join(staticDir ?? '', run.filename ?? '')
  const user = run.startedBy
    ? await payload.findByID({ collection: 'users', disableErrors: true, id: run.startedBy })
    : null
  const options = {
    isDryRun: run.mode !== 'take',
    payload,
    ...(user ? { user: { ...user, collection: 'users' as const } } : {}),
  }
  if (run.kind === 'archive') {
    const folder = await mkdtemp(join(tmpdir(), 'archive-import-'))
    try {
      await unpackZip(file, folder, bounds)
      const since = run.startedAt ? { madeSince: run.startedAt } : {}
      let row = 0
      for await (const each of importArchive({ ...options, ...since, folder, onTotal })) {
        if ((row += 1) > skip) yield each
      }
    } finally {
      await rm(folder, { force: true, recursive: true })
    }
    return
  }
  const table = await readTable(file, await readFile(file))
  const mapping = (run.mapping ?? []).map((key) => key ?? undefined)
  const locale = run.language === 'en' ? 'en' : 'fi'
  yield* importRows({ ...options, locale, mapping, skip, table })
}
