import { createReadStream, type ReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Payload } from 'payload'

import { ensureLocal } from '../../documents/store/ensureLocal'

export type StoredFile = { content: () => ReadStream; name: string; path: string }

/** Folder of the collection's uploaded files. */
const folderOf = (payload: Payload, collection: 'attachments' | 'images'): string =>
  resolve(payload.collections[collection].config.upload.staticDir ?? collection)

/** An uploaded file on the disk; nothing when it is not there. */
export const fileOf = async (
  payload: Payload,
  collection: 'attachments' | 'images',
  name: string,
): Promise<StoredFile | undefined> => {
  if (name === '' || !(await ensureLocal(payload, collection, name))) return undefined
  const path = join(folderOf(payload, collection), basename(name))
  const found = await stat(path).catch(() => undefined)
  return found?.isFile()
    ? { content: () => createReadStream(path), name: basename(name), path }
    : undefined
}
