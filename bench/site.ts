import { spawn } from 'node:child_process'

import { freePort } from '../scripts/freePort.mjs'

export { freePort }

/**
 * The built site on an empty, seeded database of its own; answers when this returns.
 *
 * @param fill a file that puts more into the database before the site starts
 * @param metricsPort where the server tells its metrics; nowhere unless said
 */
export const startSite = async (fill = '', metricsPort = 0) => {
  const port = String(await freePort())
  const origin = `http://localhost:${port}`
  const server = spawn(
    process.execPath,
    ['scripts/test-server.mjs', port, fill, metricsPort ? String(metricsPort) : ''],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const stop = () => server.kill('SIGTERM')
  while (server.exitCode === null) {
    const isUp = await fetch(`${origin}/fi/hankkeet`).then(
      ({ ok }) => ok,
      () => false, // not listening yet
    )
    if (isUp) return { origin, stop }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`The site did not start at ${origin}.`)
}

export const say = (line: string) => process.stdout.write(`${line}\n`)
