import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

import { momentOf } from '../records/values'
import { rowsAsPublic } from './asPublic'

/** What the public archive is like now: it changes when anything that the open data tells changes. */
export type ArchiveState = { modified: Date; tag: string }

/** Raised when the form of the records changes, so that nobody keeps the old form. */
const formOfRecords = 1

const collections = [
  'projects',
  'partners',
  'programmes',
  'topics',
  'attachments',
  'images',
] as const

/** A few small reads: how many there are of everything, and when the latest changed. */
export const readState = async (payload: Payload): Promise<ArchiveState> => {
  const parts: string[] = [String(formOfRecords)]
  let latest = ''
  for (const collection of collections) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: false })
    const [row] = await rowsAsPublic(payload, collection, {
      limit: 1,
      select: { updatedAt: true },
      sort: '-updatedAt',
    })
    const updated = momentOf(row?.updatedAt) ?? ''
    if (updated > latest) latest = updated
    parts.push(`${String(totalDocs)} ${updated}`)
  }
  return {
    modified: new Date(latest || 0),
    tag: createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 16),
  }
}
