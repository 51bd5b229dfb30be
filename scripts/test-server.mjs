/**
 * Starts the built archive on an empty database of its own, seeded, for the end-to-end tests and
 * the benches: `node scripts/test-server.mjs 3107`, and a file that puts more into the database if
 * there is one, and a port for its metrics. Stops, and leaves nothing behind, when it is told to.
 *
 * On SQLite, or on the MongoDB server that `MONGODB_URI` names when `TEST_DATABASE` is `mongodb`.
 */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [port = '3107', fill, metricsPort = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'archive-server-'))

const databaseAddress = () => {
  if (process.env.TEST_DATABASE !== 'mongodb') return `file:${join(folder, 'archive.db')}`
  const address = new URL(process.env.MONGODB_URI ?? '')
  address.pathname = `/e2e-${randomUUID().slice(0, 13)}`
  return address.href
}

const env = {
  ...process.env,
  DATABASE_URI: databaseAddress(),
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn', // not a line for each request
  MEDIA_DIR: join(folder, 'media'),
  METRICS_PORT: metricsPort,
  NODE_ENV: 'production',
  PAYLOAD_SECRET: randomUUID() + randomUUID(),
  RATE_LIMITS: process.env.RATE_LIMITS ?? 'off', // every test comes from one address
  SERVER_URL: `http://localhost:${port}`,
}

const run = (args) => spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
const finished = (child) => new Promise((resolve) => child.on('exit', resolve))

// What a server on another database has read is no use to this one.
rmSync(join(root, '.next/cache/fetch-cache'), { force: true, recursive: true })

process.on('exit', () => rmSync(folder, { force: true, recursive: true }))

const payload = ['--conditions=production', 'node_modules/payload/bin.js', 'run']
const seeded = await finished(run([...payload, 'tests/helpers/prepareServer.ts']))
if (seeded !== 0) process.exit(1)
if (fill && (await finished(run([...payload, fill]))) !== 0) process.exit(1)

const server = run(['server/index.mjs', '--port', port])
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
process.exit((await finished(server)) ?? 0)
