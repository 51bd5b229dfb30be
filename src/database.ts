import { compatibilityOptions, mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DatabaseAdapterObj } from 'payload'

import { env } from './env'
import { migrations } from './migrations'

/** The database that `DATABASE_URI` names: MongoDB, or else a SQLite file. */
export const createDatabase = (): DatabaseAdapterObj =>
  env.DATABASE_URI.startsWith('mongodb') ? mongo(env.DATABASE_URI) : sqlite(env.DATABASE_URI)

const mongo = (url: string): DatabaseAdapterObj =>
  mongooseAdapter({
    url,
    ...(env.DATABASE_COMPATIBILITY ? compatibilityOptions[env.DATABASE_COMPATIBILITY] : {}),
  })

const sqlite = (url: string): DatabaseAdapterObj => {
  mkdirSync(dirname(url.replace(/^file:/, '')), { recursive: true })
  return sqliteAdapter({
    busyTimeout: 5000, // milliseconds a writer waits for another
    client: { url },
    // The same text identifiers as in MongoDB's case, in order of creation.
    idType: 'uuidv7',
    migrationDir: join(dirname(fileURLToPath(import.meta.url)), 'migrations'),
    prodMigrations: migrations,
    push: false, // the schema comes from the checked-in migrations alone
    transactionOptions: {},
    wal: true,
  })
}
