import type { CollectionSlug, Payload } from 'payload'

import { fileStoreOf } from './fileStore'
import { placeOf } from './places'

type InStore = { key: string; modified: Date; name: string }

/** The files of a collection in the store; none where there is no store. */
export async function* filesInStore(
  payload: Payload,
  collection: CollectionSlug,
): AsyncGenerator<InStore> {
  const store = fileStoreOf(payload)
  if (!store) return
  const folder = placeOf(payload, collection, 'any').key.split('/')[0] ?? ''
  for await (const { key, modified } of store.list(folder)) {
    const name = key.slice(folder.length + 1)
    // Not of the archive: a folder of saves that was copied with the rest, or a mark of one.
    if (name !== '' && !name.includes('/') && !name.startsWith('.')) yield { key, modified, name }
  }
}
