import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from '../../scripts/freePort.mjs'
import { startNginx } from './nginx'
import { aRedis } from './redis'

const person = { email: 'toimittaja@example.org', password: 'vain-testeissa-1' }

/** A server of the built archive, which can be killed and started again on its port. */
const aServer = (port: number, env: NodeJS.ProcessEnv) => {
  let child: ChildProcess | undefined
  const origin = `http://localhost:${String(port)}`
  const end = async (signal: NodeJS.Signals) => {
    if (child?.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }
  process.once('exit', () => child?.kill('SIGKILL'))
  return {
    kill: async () => {
      await end('SIGKILL')
    },
    origin,
    start: async () => {
      child = spawn(process.execPath, ['server/index.mjs', '--port', String(port)], {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      while (!(await isReady(origin))) {
        if (child.exitCode !== null) throw new Error('The server has ended.')
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    stop: async () => {
      await end('SIGTERM')
    },
  }
}

const isReady = async (origin: string) =>
  await fetch(`${origin}/health/ready`).then(
    ({ ok }) => ok,
    () => false, // not listening yet
  )

/**
 * The built archive twice, on one MongoDB (`MONGODB_URI`), with a Redis between them and nginx in
 * front, and a publisher who is signed in.
 */
export const startServers = async (settings: Record<string, string> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-servers-'))
  const ports = [await freePort(), await freePort()] as const
  const [nginx, redis] = [await startNginx(...ports), await aRedis()]
  const address = new URL(process.env.MONGODB_URI ?? '')
  address.pathname = `/servers-${randomUUID().slice(0, 13)}`
  const env = {
    ...process.env,
    DATABASE_URI: address.href,
    LOG_LEVEL: 'error',
    MEDIA_DIR: join(folder, 'media'),
    NODE_ENV: 'production' as const,
    PAYLOAD_SECRET: randomUUID() + randomUUID(),
    RATE_LIMITS: 'off',
    REDIS_URL: redis.url,
    SERVER_URL: nginx.origin,
    ...settings,
  }
  const made = spawnSync(
    process.execPath,
    [
      ...['scripts/archive.mjs', 'create-user', '--email', person.email, '--name', 'Toimittaja'],
      ...['--role', 'administrator', '--password-stdin'],
    ],
    { env, input: person.password, stdio: ['pipe', 'ignore', 'inherit'] },
  )
  if (made.status !== 0) throw new Error('The publisher was not made.')
  const [a, b] = [aServer(ports[0], env), aServer(ports[1], env)]
  await Promise.all([a.start(), b.start()])
  // It has looked for them before they were there.
  while (!(await isReady(nginx.origin))) await new Promise((resolve) => setTimeout(resolve, 50))

  const login = await fetch(`${nginx.origin}/api/users/login`, {
    body: JSON.stringify(person),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
  if (!login.ok) throw new Error(`Nobody is signed in: ${await login.text()}`)
  const cookie = /payload-token=[^;]+/.exec(login.headers.getSetCookie().join(';'))?.[0] ?? ''
  /** Asks as the publisher. */
  const ask = async (
    origin: string,
    path: string,
    { body, method }: { body?: FormData | object; method?: string } = {},
  ) =>
    await fetch(`${origin}/api${path}`, {
      headers: {
        Cookie: cookie,
        Origin: nginx.origin,
        ...(body && !(body instanceof FormData) ? { 'Content-Type': 'application/json' } : {}),
      },
      method: method ?? (body ? 'POST' : 'GET'),
      ...(body ? { body: body instanceof FormData ? body : JSON.stringify(body) } : {}),
    })
  return {
    a,
    ask,
    b,
    database: address.href,
    nginx,
    redis,
    stop: async () => {
      await Promise.all([a.stop(), b.stop(), redis.stop(), nginx.stop()])
      rmSync(folder, { force: true, recursive: true })
    },
  }
}

export type Servers = Awaited<ReturnType<typeof startServers>>
