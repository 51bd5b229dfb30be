import type { PayloadRequest } from 'payload'

import { say, type Remark } from '../messages'
import { changesOf } from './changesOf'
import type { Found } from './findStored'
import { notesOf, proposalsOf } from './notes'
import type { PlannedProject } from './planRow'
import { saveProject } from './saveProject'
import { createMissing, missingFrom, type Names } from './vocabulary'

export type RowReport = {
  action: 'create' | 'refuse' | 'same' | 'update'
  /** Of what the row is, in the report of an archive; a table has projects alone. */
  kind?: 'attachments' | 'images' | 'partners' | 'programmes' | 'projects' | 'topics'
  remarks: Remark[]
  /** As a spreadsheet numbers it: the headings are row 1. */
  row: number
  title: string
}

/** A row as it is read, with the project that it is about, if there is one. */
export type ReadRow = { found: Found; project: PlannedProject; remarks: Remark[]; row: number }

/** What becomes of a row; what is to be saved, when something is. */
type Decision = {
  report: RowReport
  save?: { id: string | undefined; missing: ReturnType<typeof missingFrom>; notes: Remark[] }
}

/** Decides what is to be done with a row. Writes nothing. */
export const decideRow = ({ found, project, remarks, row }: ReadRow, names: Names): Decision => {
  const report = (action: RowReport['action'], more: Remark[] = []): RowReport => ({
    action,
    remarks: [...remarks, ...more],
    row,
    title: titleOf(project),
  })
  if (remarks.some(({ level }) => level === 'error')) return { report: report('refuse') }
  if ('refused' in found) return { report: report('refuse', [found.refused]) }
  const missing = missingFrom(names, project)
  const { changes, hasManyPhases } = changesOf(project, names, found.stored)
  const fields = [...new Set([...Object.keys(changes.fi), ...Object.keys(changes.en)])]
  const proposals = proposalsOf(missing)
  const notes = [...notesOf(project, hasManyPhases, !found.stored), ...proposals]
  if (found.stored && fields.length === 0 && proposals.length === 0) {
    return { report: report('same', notes) }
  }
  const done: Remark = found.stored
    ? { key: 'updated', level: 'note', values: { fields: fields.join(', ') } }
    : { key: 'created', level: 'note' }
  const action = found.stored ? 'update' : 'create'
  return { report: report(action, [done, ...notes]), save: { id: found.id, missing, notes } }
}

/** What a row is called in a report. */
export const titleOf = ({ identifier, titleFi }: PlannedProject): string =>
  titleFi ?? identifier ?? ''

/** A row that has been taken, and every name that the rows after it may use. */
export type Taken = { names: Names; project: PlannedProject; report: RowReport; savedAs?: string }

/**
 * Takes a row in the transaction of the request.
 * @throws what stops it: the transaction is then of no more use
 */
export const takeRow = async (
  req: PayloadRequest,
  row: ReadRow,
  names: Names,
  locale: 'en' | 'fi',
): Promise<Taken> => {
  const { project } = row
  const { report, save } = decideRow(row, names)
  if (!save) return { names, project, report }
  const all = withMade(names, await createMissing(req, save.missing))
  const { changes } = changesOf(project, all, 'stored' in row.found ? row.found.stored : undefined)
  const toCheck = toCheckOf(save.notes, locale)
  const savedAs = await saveProject(req, { changes, id: save.id, project, toCheck })
  return { names: all, project, report, savedAs }
}

const withMade = (names: Names, made: Names): Names => {
  if (Object.values(made).every(({ size }) => size === 0)) return names
  return {
    partners: new Map([...names.partners, ...made.partners]),
    programmes: new Map([...names.programmes, ...made.programmes]),
    topics: new Map([...names.topics, ...made.topics]),
  }
}

/** What an editor has to look at, a line each, in the draft itself. */
const toCheckOf = (notes: Remark[], locale: 'en' | 'fi'): string =>
  notes
    .filter(({ level }) => level === 'warning')
    .map((remark) => say(remark, locale))
    .join('\n')
