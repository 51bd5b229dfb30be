import { readFile } from 'node:fs/promises'
import type { CollectionSlug, Payload } from 'payload'

import { noteSame } from './ensureLocal'
import { fileStoreOf } from './fileStore'
import { release } from './held'
import { documentNaming, placeOf } from './places'

type Names = { collection: CollectionSlug; names: string[] }
/** Files of a document that a save has written; `cover` need not be there. */
type ToStore = Names & { cover: string; refuse: () => never }

/** What a transaction is to do in the store, and has done. */
export type StoreWork = {
  gone: Names[]
  /** Paths that nobody else may fetch meanwhile. */
  held: string[]
  put: Names[]
  toPut: ToStore[]
}

export const noStoreWork = (): StoreWork => ({ gone: [], held: [], put: [], toPut: [] })

/** Before a commit: puts what was written into the store, or refuses the save. */
export const putWritten = async (payload: Payload, work: StoreWork): Promise<void> => {
  for (const { collection, cover, names, refuse } of work.toPut) {
    try {
      for (const name of names) await put(payload, work, collection, name)
      if (!names.includes(cover)) await put(payload, work, collection, cover).catch(ignoreMissing)
    } catch (err) {
      payload.logger.error({ err, msg: 'A file could not be put into the store.' })
      refuse()
    }
  }
}

/** After a commit: removes from the store what no document names any more. */
export const removeGone = async (payload: Payload, { gone }: StoreWork): Promise<void> => {
  for (const { collection, names } of gone) {
    for (const name of names) await removeUnnamed(payload, collection, name)
  }
}

/** After a rollback, when the folder is as before: makes the store so too. */
export const takeBackPut = async (payload: Payload, { put: done }: StoreWork): Promise<void> => {
  for (const each of done) await putBack(payload, each)
}

/** Puts files into the store as they are in the folder, and removes those that no document names. */
export const putBack = async (payload: Payload, { collection, names }: Names): Promise<void> => {
  if (!fileStoreOf(payload)) return
  for (const name of names) {
    if (await documentNaming(payload, collection, name)) await putLocal(payload, collection, name)
    else await removeUnnamed(payload, collection, name)
  }
}

export const endStoreWork = ({ held }: StoreWork): void => {
  release(held)
}

const put = async (
  payload: Payload,
  work: StoreWork,
  collection: CollectionSlug,
  name: string,
): Promise<void> => {
  const bytes = await readFile(placeOf(payload, collection, name).path)
  // Noted first: what fails may have been done.
  work.put.push({ collection, names: [name] })
  await putLocal(payload, collection, name, bytes)
}

const putLocal = async (
  payload: Payload,
  collection: CollectionSlug,
  name: string,
  bytes?: Buffer,
): Promise<void> => {
  const { key, path } = placeOf(payload, collection, name)
  const stored = await fileStoreOf(payload)?.put(key, bytes ?? (await readFile(path)))
  if (stored) await noteSame(path, stored)
}

const removeUnnamed = async (
  payload: Payload,
  collection: CollectionSlug,
  name: string,
): Promise<void> => {
  if (await documentNaming(payload, collection, name)) return
  await fileStoreOf(payload)?.remove(placeOf(payload, collection, name).key)
}

const ignoreMissing = (error: unknown): void => {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
}
