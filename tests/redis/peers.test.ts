import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

import { createForgetPages } from '../../server/forgetPages.mjs'
import { createListener } from '../../server/listener.mjs'
import { createPageCache } from '../../server/pageCache.mjs'
import { createPeers } from '../../server/peers.mjs'
import { createRedis } from '../../server/redis.mjs'
import { cuttableLineTo } from '../helpers/cuttableLine'
import { aRedis } from '../helpers/redis'

const log = { info: () => undefined, warn: () => undefined }
/** What the database has. */
let content = 0
let redis: Awaited<ReturnType<typeof aRedis>>

/** A server with everything but Next, in whose place is what keeps a page until it is told. */
const aServer = async (url: string, patience: number) => {
  let kept: number | undefined
  let told = 0
  const next = (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (req.url === '/health/changed') {
      kept = undefined
      told += 1
      res.writeHead(204)
    } else if (req.method === 'POST') {
      content += 1
      kept = undefined
      cache.changed()
    } else {
      kept ??= content
      res.writeHead(200, { 'Cache-Control': 's-maxage=1', 'Content-Type': 'text/plain' })
      res.write(String(kept))
    }
    res.end()
    return Promise.resolve()
  }
  const cache = createPageCache({
    onChanged: () => {
      peers.tell()
    },
  })
  const listener = createListener({ cache, handle: next })
  const server = createServer((req, res) => void listener(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const onChanged = createForgetPages({ cache, log, origin, secret: 'secret' })
  const peers = createPeers({
    channel: 'test:changed',
    log,
    onChanged,
    patience,
    redis: createRedis(url),
    settling: [], // else what comes by itself a little later would pass for what is tested
  })
  peers.connect()
  return {
    isHeard: peers.isHeard,
    publish: async () => await fetch(`${origin}/api/projects`, { method: 'POST' }),
    read: async () => await fetch(`${origin}/fi`),
    stop: async () => {
      peers.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    told: () => told,
  }
}

type Server = Awaited<ReturnType<typeof aServer>>
let [a, b]: (Server | undefined)[] = []
const shown = async (server?: Server) => Number(await (await server?.read())?.text())
const hears = async (server?: Server) => {
  await expect.poll(() => server?.isHeard(), { interval: 20, timeout: 60_000 }).toBe(true)
}

beforeAll(async () => {
  redis = await aRedis()
})
afterAll(async () => {
  await redis.stop()
})
const start = async ({ first = redis.url, patience = 3_600_000 } = {}) => {
  ;[a, b] = [await aServer(first, patience), await aServer(redis.url, patience)]
  for (const server of [a, b]) {
    await hears(server)
    // What is dropped at the start has been.
    await expect.poll(() => server.told(), { interval: 10, timeout: 20_000 }).toBe(1)
  }
}
afterEach(async () => {
  await a?.stop()
  await b?.stop()
})

test('what one server publishes, the other shows', async () => {
  await start()
  const before = await shown(b)
  const told = a?.told()
  await a?.publish()
  await expect.poll(async () => await shown(b), { interval: 10, timeout: 20_000 }).toBe(before + 1)
  // Nobody is told back: that would go on for ever.
  expect(a?.told()).toBe(told)
})

test('while content changes, no cache in front is let keep a page', async () => {
  await start()
  await shown(b)
  await a?.publish()
  const allowed = async () => (await b?.read())?.headers.get('x-accel-expires')
  await expect.poll(allowed, { interval: 5, timeout: 20_000 }).toBe('0')
  await expect.poll(allowed, { interval: 50, timeout: 20_000 }).toMatch(/^@\d{10}$/)
})

test('what was changed while Redis was away shows when it is back', async () => {
  await start()
  const before = await shown(b)
  await redis.stop()
  await a?.publish()
  expect(await shown(b)).toBe(before)
  await redis.start()
  await hears(b)
  await expect.poll(async () => await shown(b), { interval: 20, timeout: 20_000 }).toBe(before + 1)
})

test('a change by a server that has lost Redis is told when it is back', async () => {
  const line = await cuttableLineTo({ host: '127.0.0.1', port: Number(new URL(redis.url).port) })
  await start({ first: `redis://127.0.0.1:${String(line.port)}` })
  const before = await shown(b)
  line.cut()
  await expect.poll(() => a?.isHeard(), { interval: 5, timeout: 20_000 }).toBe(false)
  await a?.publish()
  expect(await shown(b)).toBe(before)
  line.mend()
  await expect.poll(async () => await shown(b), { interval: 20, timeout: 20_000 }).toBe(before + 1)
  line.close()
})

test('without Redis for good, a page is old for as long as the patience of its server', async () => {
  await start({ patience: 300 })
  const before = await shown(b)
  await redis.stop()
  await a?.publish()
  await expect.poll(async () => await shown(b), { interval: 20, timeout: 60_000 }).toBe(before + 1)
  await redis.start()
})
