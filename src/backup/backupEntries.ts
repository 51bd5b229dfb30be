import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { Payload } from 'payload'

import { ensureLocal } from '../documents/store/ensureLocal'
import { fileStoreOf } from '../documents/store/fileStore'
import { filesInStore } from '../documents/store/filesInStore'
import { placeOf } from '../documents/store/places'
import type { Entry } from '../opendata/zip/content'
import type { Manifest } from './manifest'
import { collectionEntries } from './mongo'

type Places = {
  /** For a copy of the database meanwhile. */
  folder: string
  mediaDir: string
}

/** Everything that a backup has: what it is of, the database of one moment, then the files. */
export async function* backupEntries(
  payload: Payload,
  { folder, mediaDir }: Places,
): AsyncGenerator<Entry> {
  const isSqlite = payload.db.name === 'sqlite'
  const mongo = isSqlite ? undefined : await collectionEntries(payload)
  const head: Manifest = {
    database: isSqlite ? 'sqlite' : 'mongodb',
    format: 1,
    isSnapshot: mongo?.isSnapshot ?? true,
    made: new Date().toISOString(),
  }
  yield { content: () => Readable.from([JSON.stringify(head, null, 2)]), path: 'manifest.json' }
  if (mongo) yield* mongo.entries
  else {
    const copy = join(folder, 'archive.db')
    // SQLite's own way to copy a database in use: whole, of one moment, without its log.
    const { client } = payload.db as unknown as SQLiteAdapter
    await client.execute({ args: [copy], sql: 'VACUUM INTO ?' })
    yield { content: () => createReadStream(copy), path: 'database/archive.db' }
  }
  if (fileStoreOf(payload)) {
    yield* entriesInStore(payload)
    return
  }
  for (const path of await filesIn(mediaDir)) {
    yield {
      content: () => createReadStream(path),
      isPacked: true,
      path: `media/${relative(mediaDir, path).split(sep).join('/')}`,
    }
  }
}

/** The files of the store, fetched into the folder one after another. */
async function* entriesInStore(payload: Payload): AsyncGenerator<Entry> {
  for (const { config } of Object.values(payload.collections)) {
    if (!config.upload.staticDir) continue
    for await (const { key, name } of filesInStore(payload, config.slug)) {
      if (!(await ensureLocal(payload, config.slug, name))) continue // deleted meanwhile
      const { path } = placeOf(payload, config.slug, name)
      yield { content: () => createReadStream(path), isPacked: true, path: `media/${key}` }
    }
  }
}

/** Every file under a folder; none when it is not there. */
export const filesIn = async (folder: string): Promise<string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw error
    },
  )
  return found
    .filter((entry) => entry.isFile() && entry.name !== '.gitkeep')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
