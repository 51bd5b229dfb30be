import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { vi } from 'vitest'

/** Every test file gets an empty database and an empty folder of uploads of its own. */
const folder = mkdtempSync(join(tmpdir(), 'archive-'))

// The file before it in this process, if any, had a configuration and a Payload of its own.
vi.resetModules()
;(globalThis as { _payload?: Map<string, unknown> })._payload?.clear()

process.env.PAYLOAD_SECRET = 'only-for-tests-only-for-tests-only'
// Payload leaves a schema out that it last made, as if there were only one database in a process.
process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
process.env.MEDIA_DIR = join(folder, 'media')
process.env.SERVER_URL = 'http://localhost:3000'

if (process.env.TEST_DATABASE === 'mongodb') {
  const address = new URL(process.env.MONGODB_URI ?? '')
  address.pathname = `/test-${randomUUID().slice(0, 13)}`
  process.env.DATABASE_URI = address.href
  process.env.DATABASE_COMPATIBILITY ??= 'documentdb'
} else {
  process.env.DATABASE_URI = `file:${join(folder, 'test.db')}`
}
