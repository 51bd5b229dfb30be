import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from '../site'

/**
 * The built archive on a seeded SQLite database of its own. Other than `startSite` it can say how
 * long the server took from its start to its first page, and how much memory it has.
 */
export const startArchive = async () => {
  const port = String(await freePort())
  const origin = `http://localhost:${port}`
  const folder = mkdtempSync(join(tmpdir(), 'archive-bench-'))
  const env = {
    ...process.env,
    DATABASE_URI: `file:${join(folder, 'archive.db')}`,
    MEDIA_DIR: join(folder, 'media'),
    NODE_ENV: 'production' as const,
    PAYLOAD_SECRET: randomUUID() + randomUUID(),
    SERVER_URL: origin,
  }
  // What a server on another database has read is no use to this one.
  rmSync('.next/cache/fetch-cache', { force: true, recursive: true })
  const payload = ['--conditions=production', 'node_modules/payload/bin.js', 'run']
  const seeded = spawnSync(process.execPath, [...payload, 'tests/helpers/prepareServer.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (seeded.status !== 0) throw new Error('The database was not seeded.')

  const start = performance.now()
  const server = spawn(process.execPath, ['server/index.mjs', '--port', port], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { force: true, recursive: true })
  }
  while (!(await isUp(`${origin}/fi/hankkeet/finest-link`))) {
    if (server.exitCode !== null) throw new Error(`The server ended: ${String(server.exitCode)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    coldStart: performance.now() - start,
    /** Resident memory of the server, in megabytes. */
    memory: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)]).toString()) / 1024,
    origin,
    stop,
  }
}

const isUp = async (address: string) =>
  await fetch(address).then(
    async (response) => {
      await response.arrayBuffer()
      return response.ok
    },
    () => false, // not listening yet
  )
