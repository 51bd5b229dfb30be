import { spawn } from 'node:child_process'

/** The built site on an empty, seeded database of its own; answers when this returns. */
export const startSite = async (port: number) => {
  const origin = `http://localhost:${String(port)}`
  const server = spawn(process.execPath, ['scripts/test-server.mjs', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stop = () => server.kill('SIGTERM')
  for (let tries = 0; tries < 900; tries += 1) {
    const isUp = await fetch(`${origin}/fi/hankkeet`).then(
      ({ ok }) => ok,
      () => false, // not listening yet
    )
    if (isUp) return { origin, stop }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  stop()
  throw new Error(`${origin} does not answer.`)
}

export const say = (line: string) => process.stdout.write(`${line}\n`)
