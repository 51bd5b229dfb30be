import type { Payload, PayloadRequest } from 'payload'

import { say, type Remark } from '../messages'
import { inTransaction } from '../inTransaction'
import type { Table } from '../tables/table'
import { normal } from '../readValues'
import { changesOf } from './changesOf'
import { findStored } from './findStored'
import type { Mapping } from './mapColumns'
import { planRow, type PlannedProject } from './planRow'
import { notesOf, proposalsOf } from './notes'
import { reasonOf, saveProject } from './saveProject'
import { createMissing, missingFrom, readNames, type Names } from './vocabulary'

export type RowReport = {
  action: 'create' | 'refuse' | 'same' | 'update'
  remarks: Remark[]
  /** As a spreadsheet numbers it: the headings are row 1. */
  row: number
  title: string
}

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

/**
 * Takes a table's rows one after the other: each whole, in a transaction of its own, or not at all.
 * A second run of the same table finds everything done.
 */
export async function* importRows(options: ImportOptions): AsyncGenerator<RowReport> {
  const { locale, mapping, payload, skip = 0, table } = options
  const names = await readNames(payload)
  const seen: Seen = { identifiers: new Map(), titles: new Map() }
  for (const [index, cells] of table.rows.entries()) {
    const row = index + 2
    const { project, remarks } = planRow(cells, mapping, locale)
    remarks.push(...repeated(seen, project, row))
    if (index < skip) continue
    yield await importRow(options, names, { project, remarks, row })
  }
}

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

type Read = { project: PlannedProject; remarks: Remark[]; row: number }

const importRow = async (
  options: ImportOptions,
  names: Names,
  { project, remarks, row }: Read,
): Promise<RowReport> => {
  const title = project.titleFi ?? project.identifier ?? ''
  const report = (action: RowReport['action'], more: Remark[] = []): RowReport => ({
    action,
    remarks: [...remarks, ...more],
    row,
    title,
  })
  if (remarks.some(({ level }) => level === 'error')) return report('refuse')
  const found = await findStored(options.payload, project)
  if ('refused' in found) return report('refuse', [found.refused])
  const missing = missingFrom(names, project)
  const { changes, hasManyPhases } = changesOf(project, names, found.stored)
  const fields = [...new Set([...Object.keys(changes.fi), ...Object.keys(changes.en)])]
  const proposals = proposalsOf(missing)
  const notes = [...notesOf(project, hasManyPhases, !found.stored), ...proposals]
  if (found.stored && fields.length === 0 && proposals.length === 0) return report('same', notes)
  const action = found.stored ? 'update' : 'create'
  const done: Remark = found.stored
    ? { key: 'updated', level: 'note', values: { fields: fields.join(', ') } }
    : { key: 'created', level: 'note' }
  if (!options.isDryRun) {
    const failure = await save(options, names, {
      id: found.id,
      missing,
      notes,
      project,
      stored: found.stored,
    })
    if (failure) return report('refuse', [failure])
  }
  return report(action, [done, ...notes])
}

type Save = {
  id: string | undefined
  missing: ReturnType<typeof missingFrom>
  notes: Remark[]
  project: PlannedProject
  stored: Parameters<typeof changesOf>[2]
}

/** Writes one row; what stops it is told, and nothing of it is left. */
const save = async (
  { locale = 'fi', payload, user }: ImportOptions,
  names: Names,
  { id, missing, notes, project, stored }: Save,
): Promise<Remark | undefined> => {
  let all = names
  try {
    await inTransaction(
      payload,
      user,
      async (req) => {
        const made = await createMissing(req, missing)
        all = withMade(names, made)
        const { changes } = changesOf(project, all, stored)
        await saveProject(req, { changes, id, project, toCheck: toCheckOf(notes, locale) })
      },
      locale,
    )
  } catch (error) {
    return { key: 'failed', level: 'error', values: { reason: reasonOf(error) } }
  }
  // Only what has been kept may be named by the rows to come.
  Object.assign(names, all)
  return undefined
}

const withMade = (names: Names, made: Names): Names => ({
  partners: new Map([...names.partners, ...made.partners]),
  programmes: new Map([...names.programmes, ...made.programmes]),
  topics: new Map([...names.topics, ...made.topics]),
})

/** What an editor has to look at, a line each, in the draft itself. */
const toCheckOf = (notes: Remark[], locale: 'en' | 'fi'): string =>
  notes
    .filter(({ level }) => level === 'warning')
    .map((remark) => say(remark, locale))
    .join('\n')
