import type { Payload } from 'payload'

/**
 * Payload on the database that the settings name. Only what goes wrong is logged, and past the
 * result: that is for programs to read.
 */
export const openPayload = async ({ isMigrated = false } = {}): Promise<Payload> => {
  // Loaded now: a command that is asked for its help, or in a wrong way, answers without.
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const logger = { destination: process.stderr, options: { level: 'error' } }
  // Payload's type asks for every option of pino, though it fills in what is left out.
  const payload = await getPayload({ config: { ...(await config), logger: logger as never } })
  // As the server does when it starts: a command may be the first to meet the database.
  if (isMigrated && payload.db.name === 'sqlite') {
    const { migrations } = await import('../migrations')
    await payload.db.migrate({ migrations: [...migrations] as never })
  }
  return payload
}
