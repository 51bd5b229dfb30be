import { compatibilityOptions, mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DatabaseAdapterObj } from 'payload'

import { env } from './env'
import { migrations } from './migrations'
import { buildIndexes } from './mongoIndexes'
import { withJobsOnce } from './mongoJobs'
import { withOneWriter } from './oneWriter'
import { indexTextsByDocument } from './sqliteIndexes'

/** Milliseconds that a writer waits for another process. */
const patience = 5000

/** The database that `DATABASE_URI` names: MongoDB, or else a SQLite file. */
export const createDatabase = (): DatabaseAdapterObj =>
  env.DATABASE_URI.startsWith('mongodb') ? mongo(env.DATABASE_URI) : sqlite(env.DATABASE_URI)

const mongo = (url: string): DatabaseAdapterObj =>
  withJobsOnce(
    mongooseAdapter({
      afterOpenConnection: buildIndexes,
      connectOptions: { autoIndex: false }, // `buildIndexes` builds them, and waits until they are there
      url,
      ...(env.DATABASE_COMPATIBILITY ? compatibilityOptions[env.DATABASE_COMPATIBILITY] : {}),
    }),
  )

const sqlite = (url: string): DatabaseAdapterObj => {
  mkdirSync(dirname(url.replace(/^file:/, '')), { recursive: true })
  const adapter = sqliteAdapter({
    afterSchemaInit: [indexTextsByDocument],
    busyTimeout: patience,
    client: { url },
    // The same text identifiers as in MongoDB's case, in order of creation.
    idType: 'uuidv7',
    migrationDir: join(dirname(fileURLToPath(import.meta.url)), 'migrations'),
    prodMigrations: migrations,
    push: false, // the schema comes from the checked-in migrations alone
    transactionOptions: {},
    wal: true,
  })
  return withOneWriter(adapter, patience)
}
