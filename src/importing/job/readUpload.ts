import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

import { bytesOf } from '../../documents/bytesOf'
import { mapColumns } from '../rows/mapColumns'
import { readTable } from '../tables/readTable'
import { TableFault } from '../tables/table'
import { importsSlug } from './slug'
import { importText } from './texts'
import type { ImportRun } from './types'

/** How much of a table is shown where its columns are named. */
const sampleRows = 3
const sampleLength = 80

/**
 * Reads the headings of an uploaded table and proposes what each column is.
 * @throws {ValidationError} 400 at `file`
 */
export const readUpload: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  try {
    if (!req.file) throw new TableFault('unreadable')
    return { ...data, ...(await startOf(req.file.name, await bytesOf(req.file))) }
  } catch (error) {
    if (!(error instanceof TableFault)) throw error
    const errors = [{ message: importText(req.i18n.language, error.reason), path: 'file' }]
    throw new ValidationError({ collection: importsSlug, errors, req }, req.t)
  }
}

const startOf = async (name: string, bytes: Buffer): Promise<Partial<ImportRun>> => {
  if (/\.zip$/i.test(name)) return { done: 0, kind: 'archive', state: 'ready' }
  const { headings, rows } = await readTable(name, bytes)
  return {
    done: 0,
    headings,
    kind: 'table',
    mapping: mapColumns(headings).map((key) => key ?? null),
    samples: rows
      .slice(0, sampleRows)
      .map((row) => row.map((cell) => Array.from(cell).slice(0, sampleLength).join(''))),
    state: 'ready',
    total: rows.length,
  }
}
