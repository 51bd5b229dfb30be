import type { Payload } from 'payload'

/** What a store tells of a file: `tag` changes whenever the bytes do. */
export type StoredObject = { size: number; tag: string }
type ListedObject = { key: string; modified: Date }

/**
 * Where the files of several servers are, such as a bucket. Keys are `<folder>/<name>`, as the files
 * are below `mediaDir`. Every function throws when the store cannot be reached.
 */
export type FileStore = {
  /** Throws when the store cannot be used. */
  check: () => Promise<void>
  /** Writes a file at a local path; nothing when there is none of the key. */
  fetch: (key: string, path: string) => Promise<StoredObject | undefined>
  list: (folder: string) => AsyncIterable<ListedObject>
  look: (key: string) => Promise<StoredObject | undefined>
  /** What people call it: `s3://bucket`. */
  name: string
  put: (key: string, bytes: Buffer) => Promise<StoredObject>
  remove: (key: string) => Promise<void>
}

/** Where the store is kept in the config, for whatever reads files. */
export const fileStoreKey = 'archiveFileStore'

/** The store of this Payload; none when its files are in a folder alone. */
export const fileStoreOf = ({ config }: Pick<Payload, 'config'>): FileStore | undefined =>
  (config.custom as Partial<Record<string, FileStore>> | undefined)?.[fileStoreKey]
