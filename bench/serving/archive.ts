import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

import { freePort } from '../site'

/** Builds the site; returns the seconds that it took. */
export const build = (): number => {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('The site was not built.')
  return (performance.now() - start) / 1000
}

/**
 * The built archive on the empty database that `scripts/bench.mjs` names, seeded. Other than
 * `startSite` it can say how long the server took from its start to its first page, and how much
 * memory it has.
 */
export const startArchive = async (settings: Record<string, string> = {}) => {
  const port = String(await freePort())
  const origin = `http://localhost:${port}`
  const env = {
    ...process.env,
    LOG_LEVEL: 'warn',
    RATE_LIMITS: 'off',
    SERVER_URL: origin,
    ...settings,
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
  // The server ends with the bench, however that ends.
  process.once('exit', () => server.kill('SIGTERM'))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
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
    port: Number(port),
    stop: async () => {
      server.kill('SIGTERM')
      await ended
    },
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
