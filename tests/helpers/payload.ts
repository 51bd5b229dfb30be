import config from '@payload-config'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { getPayload, type Payload } from 'payload'

import { migrations } from '../../src/migrations'
import { untilAccepted } from '../../src/mongoIndexes'

/** The app's Payload on this file's own empty database; see `tests/setup.ts`. */
export const startPayload = async (): Promise<Payload> => {
  const payload = await getPayload({ config })
  payload.logger.level = 'silent' // every refusal is logged, and here they are expected
  // Migrations are SQLite's alone, and Payload runs them on start in production only.
  if (payload.db.name === 'sqlite')
    await payload.db.migrate({ migrations: [...migrations] as never })
  return payload
}

/** Leaves nothing behind on a shared server, and lets the process end. */
export const stopPayload = async (payload: Payload): Promise<void> => {
  if (payload.db.name === 'mongoose') {
    const connection = connectionOf(payload.db as never)
    await untilAccepted(() => connection.dropDatabase())
  }
  await payload.destroy()
}

const connectionOf = ({ connection }: MongooseAdapter) => connection
