import { createHash, randomUUID } from 'node:crypto'
import { renameSync } from 'node:fs'
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'

import { sharedByBundles } from '../../lib/sharedByBundles'
import { checksumOf } from '../checksumOf'
import { fileStoreOf, type FileStore, type StoredObject } from './fileStore'
import { isHeld } from './held'
import { documentNaming, placeOf } from './places'

/** What a local file was, in bytes and time, when it was the same as that in the store. */
type Known = { inode: number; modified: number; size: number; tag: string }

const known = sharedByBundles('knownFiles', () => new Map<string, Known>())
const underWay = sharedByBundles('fetchedFiles', () => new Map<string, Promise<boolean>>())

/**
 * Sees to it that the file in this server's folder is the one in the store, before it is read.
 * Without a store it does nothing.
 *
 * While the store cannot be reached, a file that is here and is what its document says will do.
 * @returns false when the store has no such file, whatever the folder has
 * @throws {Error} when it is not here and the store cannot be reached
 */
export const ensureLocal = async (
  payload: Payload,
  collection: CollectionSlug,
  name: string,
): Promise<boolean> => {
  const store = fileStoreOf(payload)
  if (!store) return true
  const { key, path } = placeOf(payload, collection, name)
  if (isHeld(path)) return true
  const running = underWay.get(path)
  if (running) return await running
  const work = bring(store, key, path).catch(async (error: unknown) => {
    if (!(await isAsDocumentSays(payload, collection, name, path))) throw error
    payload.logger.warn({
      err: error,
      msg: `${store.name} cannot be reached; a local copy is read.`,
    })
    return true
  })
  underWay.set(path, work)
  return await work.finally(() => underWay.delete(path))
}

/** Notes that a local file is the same as that in the store. */
export const noteSame = async (path: string, { tag }: StoredObject): Promise<void> => {
  const found = await stat(path).catch(() => undefined)
  if (found) known.set(path, { inode: found.ino, modified: found.mtimeMs, size: found.size, tag })
}

const bring = async (store: FileStore, key: string, path: string): Promise<boolean> => {
  const there = await store.look(key)
  if (!there) return false
  if (await isSame(path, there)) return true
  await mkdir(dirname(path), { recursive: true })
  const partial = join(dirname(path), `.${randomUUID()}.part`)
  try {
    const fetched = await store.fetch(key, partial)
    if (!fetched) return false
    // Not awaited in between: a save that begins to write the file comes before or after.
    if (isHeld(path)) return true
    renameSync(partial, path)
    await noteSame(path, fetched)
    return true
  } finally {
    await rm(partial, { force: true })
  }
}

const isSame = async (path: string, there: StoredObject): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined)
  if (found?.size !== there.size) return false
  const before = known.get(path)
  if (before?.inode === found.ino && before.modified === found.mtimeMs)
    return before.tag === there.tag
  // As S3 tags what was put in one piece: the MD5 of the bytes. Another form is fetched once.
  const digest = createHash('md5')
    .update(await readFile(path))
    .digest('hex')
  if (digest !== there.tag) return false
  await noteSame(path, there)
  return true
}

const isAsDocumentSays = async (
  payload: Payload,
  collection: CollectionSlug,
  name: string,
  path: string,
): Promise<boolean> => {
  const bytes = await readFile(path).catch(() => undefined)
  const doc = bytes && (await documentNaming(payload, collection, name))
  if (!doc) return false
  if (doc.filename === name && doc.checksum) return checksumOf(bytes) === doc.checksum
  const described =
    doc.filename === name
      ? doc
      : Object.values(doc.sizes ?? {}).find((size) => size?.filename === name)
  return described?.filesize === bytes.length
}
