import type { CollectionAfterChangeHook } from 'payload'

import { isNamedInPublic } from './isNamedInPublic'

type Programme = { emblem?: unknown; id: number | string }

/** After a programme is saved: its emblem is public when the programme is, the one before it no longer. */
export const refreshEmblem: CollectionAfterChangeHook<Programme> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const emblems = [idOf(doc.emblem), idOf(previousDoc.emblem)].filter((id) => id !== undefined)
  for (const id of new Set(emblems)) {
    const data = { isPublic: await isNamedInPublic(req, 'images', id) }
    await req.payload.db.updateOne({ id, collection: 'images', data, req })
  }
}

const idOf = (value: unknown): number | string | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return value
  return (value as { id?: number | string } | null | undefined)?.id
}
