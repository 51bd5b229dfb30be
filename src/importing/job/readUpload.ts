import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'

import { bytesOf } from '../../documents/bytesOf'
import { isCutOff } from '../../documents/isCutOff'
import { mapColumns } from '../rows/mapColumns'
import { namesIn } from '../tables/boundedZip'
import { readTable } from '../tables/readTable'
import { TableFault } from '../tables/table'
import { importsSlug } from './slug'
import { importText } from './texts'
import type { ImportRun } from './types'

/** How much of a table is shown where its columns are named. */
const sampleRows = 3
const sampleLength = 80

/** By these a ZIP is known for an exported archive; it has at most so many files. */
const partsOfArchive = ['SHA256SUMS', 'data/projects.json', 'data/bodies.json']
const mostFiles = 200_000

/**
 * Reads the headings of an uploaded table and proposes what each column is; of a ZIP, whether it is
 * an exported archive.
 * @throws {ValidationError} 400 at `file`
 */
export const readUpload: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  try {
    if (!req.file) throw new TableFault('unreadable')
    if (isCutOff(req.file)) refuse(req, fileTooLarge(req))
    return { ...data, ...(await startOf(req.file.name, await bytesOf(req.file))) }
  } catch (error) {
    if (!(error instanceof TableFault)) throw error
    return refuse(req, importText(req.i18n.language, error.reason))
  }
}

const refuse = (req: PayloadRequest, message: string): never => {
  const errors = [{ message, path: 'file' }]
  throw new ValidationError({ collection: importsSlug, errors, req }, req.t)
}

const fileTooLarge = ({ i18n, payload }: PayloadRequest): string => {
  const bytes = payload.config.upload.limits?.fileSize ?? 0
  const limit = String(Math.floor(bytes / 1_000_000))
  return importText(i18n.language, 'fileTooLarge').replace('{limit}', limit)
}

const startOf = async (name: string, bytes: Buffer): Promise<Partial<ImportRun>> => {
  if (/\.zip$/i.test(name)) {
    const names = await namesIn(bytes, mostFiles)
    if (!partsOfArchive.every((part) => names.has(part))) throw new TableFault('noArchive')
    return { done: 0, kind: 'archive', state: 'ready' }
  }
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
