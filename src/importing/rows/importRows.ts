import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '../inTransaction'
import type { Remark } from '../messages'
import { normal } from '../readValues'
import type { Table } from '../tables/table'
import { findStored, readTitles, type Titles } from './findStored'
import { decideRow, takeRow, titleOf, type ReadRow, type RowReport, type Taken } from './importRow'
import type { Mapping } from './mapColumns'
import { planRow, type PlannedProject } from './planRow'
import { reasonOf } from '../reasonOf'
import { readNames, type Names } from './vocabulary'

export type ImportOptions = {
  /** Tells what would happen, and writes nothing. */
  isDryRun: boolean
  /** @default 'fi' */
  locale?: 'en' | 'fi'
  mapping: Mapping
  payload: Payload
  /** Rows to pass over: those done before a job was cut short. @default 0 */
  skip?: number
  table: Table
  /** Whose the drafts are. */
  user?: PayloadRequest['user']
}

/** Rows saved in one transaction: few enough that an editor's own save hardly waits for them. */
const together = 10

/**
 * Takes a table's rows one after the other: each whole or not at all.
 * A second run of the same table finds everything done.
 */
export async function* importRows(options: ImportOptions): AsyncGenerator<RowReport> {
  const { locale, mapping, payload, skip = 0, table } = options
  const archive: Archive = { names: await readNames(payload) }
  const seen: Seen = { identifiers: new Map(), titles: new Map() }
  let batch: Planned[] = []
  for (const [index, cells] of table.rows.entries()) {
    const row = index + 2
    const { project, remarks } = planRow(cells, mapping, locale)
    remarks.push(...repeated(seen, project, row))
    if (index < skip) continue
    if (batch.length === together || isAboutOneOf(batch, project)) {
      yield* await importBatch(options, archive, batch)
      batch = []
    }
    batch.push({ project, remarks, row })
  }
  yield* await importBatch(options, archive, batch)
}

type Planned = Omit<ReadRow, 'found'>

/** What the archive has, as far as rows ask for it; it grows with what they make. */
type Archive = { names: Names; titles?: Titles }

type Seen = { identifiers: Map<string, number>; titles: Map<string, number> }

const repeated = (
  seen: Seen,
  { identifier, titleFi = '' }: PlannedProject,
  row: number,
): Remark[] => {
  const [by, value, key] = identifier
    ? ([seen.identifiers, identifier, 'identifier.twice'] as const)
    : ([seen.titles, normal(titleFi), 'title.twice'] as const)
  const before = by.get(value)
  if (before === undefined) {
    by.set(value, row)
    return []
  }
  const values = { row: String(before), value: identifier ?? titleFi }
  return value === '' ? [] : [{ key, level: 'error', values }]
}

/** Whether a row without an identifier may be about a project that a row of the batch makes. */
const isAboutOneOf = (batch: Planned[], { identifier, titleFi = '' }: PlannedProject): boolean =>
  !identifier && batch.some(({ project }) => normal(project.titleFi ?? '') === normal(titleFi))

/**
 * Takes rows in one transaction, which costs less than one for each. When one of them fails, each is
 * taken again in its own, so that it fails alone.
 */
const importBatch = async (
  options: ImportOptions,
  archive: Archive,
  batch: Planned[],
): Promise<RowReport[]> => {
  const rows = await withFound(options.payload, archive, batch)
  const decisions = rows.map((row) => decideRow(row, archive.names))
  if (options.isDryRun || decisions.every(({ save }) => !save)) {
    return decisions.map(({ report }) => report)
  }
  if (rows.length > 1) {
    try {
      return await takeTogether(options, archive, rows)
    } catch {
      // Nothing of it is left; which row it was, and why, is told by taking each alone.
    }
  }
  const reports: RowReport[] = []
  for (const row of rows) reports.push(...(await takeAlone(options, archive, row)))
  return reports
}

const withFound = async (
  payload: Payload,
  archive: Archive,
  batch: Planned[],
): Promise<ReadRow[]> => {
  const projects = batch.map(({ project }) => project)
  const titles = async () => (archive.titles ??= await readTitles(payload))
  const found = await findStored(payload, projects, titles)
  return batch.map((planned, index) => ({ ...planned, found: found[index] ?? {} }))
}

const takeAlone = async (
  options: ImportOptions,
  archive: Archive,
  row: ReadRow,
): Promise<RowReport[]> => {
  try {
    return await takeTogether(options, archive, [row])
  } catch (error) {
    const failure = { key: 'failed', level: 'error', values: { reason: reasonOf(error) } } as const
    const { project, remarks, row: number } = row
    return [
      { action: 'refuse', remarks: [...remarks, failure], row: number, title: titleOf(project) },
    ]
  }
}

const takeTogether = async (
  { locale = 'fi', payload, user }: ImportOptions,
  archive: Archive,
  rows: ReadRow[],
): Promise<RowReport[]> => {
  const taken = await inTransaction(
    payload,
    user,
    async (req) => {
      const done: Taken[] = []
      for (const row of rows) {
        done.push(await takeRow(req, row, done.at(-1)?.names ?? archive.names, locale))
      }
      return done
    },
    locale,
  )
  // Only what has been kept may be named by the rows to come.
  archive.names = taken.at(-1)?.names ?? archive.names
  for (const { project, report, savedAs } of taken) {
    if (report.action !== 'create' || !savedAs) continue
    const title = normal(project.titleFi ?? '')
    archive.titles?.set(title, [...(archive.titles.get(title) ?? []), { id: savedAs }])
  }
  return taken.map(({ report }) => report)
}
