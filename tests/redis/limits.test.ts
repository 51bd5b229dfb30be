import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { limitsOf } from '../../server/limitRules.mjs'
import { createLimits, inRedis } from '../../server/limits.mjs'
import { createRedis, type Redis } from '../../server/redis.mjs'
import { aRedis } from '../helpers/redis'

let redis: Awaited<ReturnType<typeof aRedis>>
const ends: (() => Promise<void> | void)[] = []

const isConnected = async (client: Redis) => {
  await expect.poll(() => client.isReady, { interval: 20, timeout: 60_000 }).toBe(true)
}

const aServer = async () => {
  const client = createRedis(redis.url)
  client.on('error', () => undefined)
  client.connect().catch(() => undefined)
  await isConnected(client)
  const limit = createLimits({
    limits: limitsOf('api=4/3600'),
    log: { warn: () => undefined },
    makeStore: inRedis(client, 'test'),
    metrics: { limited: () => undefined },
    proxies: 1,
    secret: 'secret',
  })
  const handle = limit((_, res) => {
    res.end()
    return Promise.resolve()
  })
  const server = createServer((req, res) => void handle(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(async () => {
    client.destroy()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  return {
    ask: async (address: string) => {
      const headers = { 'X-Forwarded-For': address }
      return (await fetch(`${origin}/api/projects`, { headers })).status
    },
    client,
  }
}

beforeAll(async () => {
  redis = await aRedis()
})
afterAll(async () => {
  for (const end of ends) await end()
  await redis.stop()
})

test('servers count together, and each by itself while Redis is away', async () => {
  const [a, b] = [await aServer(), await aServer()]
  const turn = async (address: string) => [
    await a.ask(address),
    await b.ask(address),
    await a.ask(address),
    await b.ask(address),
    await a.ask(address),
    await b.ask(address),
  ]
  expect(await turn('192.0.2.1')).toEqual([200, 200, 200, 200, 429, 429])
  expect(await turn('192.0.2.2')).toEqual([200, 200, 200, 200, 429, 429])
  await redis.stop()
  await expect.poll(() => a.client.isReady || b.client.isReady, { timeout: 60_000 }).toBe(false)
  expect(await turn('192.0.2.3')).toEqual([200, 200, 200, 200, 200, 200])
  expect([await a.ask('192.0.2.3'), await a.ask('192.0.2.3')]).toEqual([200, 429])
  await redis.start()
  await isConnected(a.client)
  await isConnected(b.client)
  expect(await turn('192.0.2.4')).toEqual([200, 200, 200, 200, 429, 429])
})
