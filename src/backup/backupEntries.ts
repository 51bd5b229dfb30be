import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { Payload } from 'payload'

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
  for (const path of await filesIn(mediaDir)) {
    yield {
      content: () => createReadStream(path),
      isPacked: true,
      path: `media/${relative(mediaDir, path).split(sep).join('/')}`,
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
