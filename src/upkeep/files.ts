import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { CollectionSlug, Payload } from 'payload'

import { ensureLocal } from '../documents/store/ensureLocal'
import { fileStoreOf } from '../documents/store/fileStore'
import { filesInStore } from '../documents/store/filesInStore'
import { asideFolder } from '../documents/whole/aside'
import { namesOf } from '../documents/whole/withWholeFiles'

/** A file that a document names and that is not as the document says. */
export type FileFault = {
  collection: string
  fault: 'changed' | 'missing'
  id: string
  name: string
}

type Row = Parameters<typeof namesOf>[0] & {
  checksum?: null | string
  filename?: null | string
  id: number | string
}

/** Documents that are read at a time. */
const batch = 500

/**
 * Compares the files of every collection with its documents, those in the trash included. Where
 * files are in a store, that is what must have them; stray ones are looked for in the folder too.
 *
 * @param olderThan milliseconds: a younger file may be of a save that is under way
 */
export const compareFiles = async (
  payload: Payload,
  olderThan: number,
): Promise<{ faults: FileFault[]; orphans: string[]; strayKeys: string[] }> => {
  const hasStore = fileStoreOf(payload) !== undefined
  const strayKeys: string[] = []
  const faults: FileFault[] = []
  const orphans: string[] = []
  for (const { config } of Object.values(payload.collections)) {
    const { disableLocalStorage, staticDir } = config.upload
    if (!staticDir || disableLocalStorage) continue
    const files = await namesIn(staticDir)
    const stored = hasStore ? await storedOf(payload, config.slug) : undefined
    const named = new Set<string>()
    for await (const row of rowsOf(payload, config.slug)) {
      for (const name of namesOf(row)) {
        named.add(name)
        const about = { collection: config.slug, id: String(row.id), name }
        if (!(stored ?? files).has(name)) faults.push({ ...about, fault: 'missing' })
        else if (name === row.filename && row.checksum) {
          await ensureLocal(payload, config.slug, name)
          if ((await checksumAt(join(staticDir, name))) !== row.checksum)
            faults.push({ ...about, fault: 'changed' })
        }
      }
    }
    for (const name of files) {
      if (named.has(name)) continue
      const path = join(staticDir, name)
      const age = Date.now() - (await stat(path)).mtimeMs
      if (age >= olderThan) orphans.push(path)
    }
    for (const [name, { key, modified }] of stored ?? []) {
      if (!named.has(name) && Date.now() - modified.getTime() >= olderThan) strayKeys.push(key)
    }
  }
  return { faults, orphans, strayKeys }
}

const storedOf = async (payload: Payload, collection: CollectionSlug) => {
  const stored = new Map<string, { key: string; modified: Date }>()
  for await (const { name, ...file } of filesInStore(payload, collection)) stored.set(name, file)
  return stored
}

export const removeStrayKeys = async (payload: Payload, keys: string[]): Promise<void> => {
  for (const key of keys) await fileStoreOf(payload)?.remove(key)
}

export const removeOrphans = async (orphans: string[]): Promise<void> => {
  for (const path of orphans) await rm(path, { force: true })
}

const namesIn = async (folder: string): Promise<Set<string>> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [] // nothing was ever saved
    throw error
  })
  return new Set(
    entries
      .filter((entry) => entry.isFile() && entry.name !== '.gitkeep' && entry.name !== asideFolder)
      .map(({ name }) => name),
  )
}

async function* rowsOf(payload: Payload, collection: CollectionSlug): AsyncGenerator<Row> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection,
      depth: 0,
      limit: batch,
      page,
      sort: 'id',
      trash: true,
    })
    yield* docs as unknown as Row[]
    if (!hasNextPage) return
  }
}

const checksumAt = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
