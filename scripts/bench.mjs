/**
 * Runs a bench on a database of its own, which is gone when it ends, or is told to:
 * `node scripts/bench.mjs bench/search.ts`. What follows is handed on to the bench.
 *
 * On SQLite, or on the MongoDB server that `MONGODB_URI` names when `TEST_DATABASE` is `mongodb`.
 */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [bench = '', ...rest] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'archive-bench-'))
process.on('exit', () => rmSync(folder, { force: true, recursive: true }))

const databaseAddress = () => {
  if (process.env.TEST_DATABASE !== 'mongodb') return `file:${join(folder, 'archive.db')}`
  const address = new URL(process.env.MONGODB_URI ?? '')
  address.pathname = `/bench-${randomUUID().slice(0, 13)}`
  return address.href
}

const address = databaseAddress()
const running = spawn(
  process.execPath,
  [
    '--import=./server/smallHeap.mjs', // as the server and the commands
    '--conditions=production',
    ...['node_modules/payload/bin.js', 'run', bench, '--', ...rest],
  ],
  {
    env: {
      ...process.env,
      DATABASE_URI: address,
      MEDIA_DIR: join(folder, 'media'),
      NODE_ENV: 'production',
      PAYLOAD_SECRET: randomUUID() + randomUUID(),
    },
    stdio: 'inherit',
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running.kill(signal))
const status = await new Promise((resolve) => running.on('exit', resolve))
if (address.startsWith('mongodb')) {
  const { MongoClient } = await import('mongodb')
  const client = await MongoClient.connect(address)
  await client.db().dropDatabase()
  await client.close()
}
process.exit(status ?? 1)
