import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

import { migrations } from '../../src/migrations'

/** The app's Payload on this file's own empty database; see `tests/setup.ts`. */
export const startPayload = async (): Promise<Payload> => {
  const payload = await getPayload({ config })
  // Migrations are SQLite's alone, and Payload runs them on start in production only.
  if (payload.db.name === 'sqlite') await payload.db.migrate({ migrations })
  return payload
}

/** Leaves nothing behind on a shared server, and lets the process end. */
export const stopPayload = async (payload: Payload): Promise<void> => {
  if (payload.db.name === 'mongoose') await payload.db.dropDatabase?.({ adapter: payload.db as never })
  await payload.destroy()
}
