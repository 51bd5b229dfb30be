import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { createListener } from '../../server/listener.mjs'
import { createPageCache } from '../../server/pageCache.mjs'

/** In Payload's place: tells how often it was asked. */
let asked = 0
let status = 200
const handle = (_: IncomingMessage, res: ServerResponse): Promise<void> => {
  asked += 1
  res.writeHead(status, { 'Content-Type': 'application/json' })
  res.end(JSON.stringify({ asked }))
  return Promise.resolve()
}

const cache = createPageCache()
const listener = createListener({ cache, handle })
const server = createServer((req, res) => void listener(req, res))
let origin = ''

beforeEach(async () => {
  asked = 0
  status = 200
  cache.purge()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  origin = `http://localhost:${String((server.address() as AddressInfo).port)}`
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const list = '/api/projects?limit=10&depth=1'
const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(origin + path, { headers })
  return { body: await response.text(), response }
}

test('a list is made once for the public, until content changes', async () => {
  const first = await get(list)
  expect((await get(list)).body).toBe(first.body)
  expect(asked).toBe(1)
  const etag = first.response.headers.get('etag') ?? ''
  expect((await get(list, { 'If-None-Match': etag })).response.status).toBe(304)
  cache.changed()
  expect((await get(list)).body).not.toBe(first.body)
})

test.each([
  ['cookie', list, { Cookie: 'payload-token=x' }],
  ['key', list, { Authorization: 'users API-Key x' }],
  ['origin', list, { Origin: 'https://example.org' }],
  ['collection of staff', '/api/users?limit=10', {}],
  ['endpoint below a collection', '/api/projects/1/later', {}],
])('an answer to a request with a %s is made each time', async (_, path, headers) => {
  const first = await get(path, headers)
  expect((await get(path, headers)).body).not.toBe(first.body)
  expect(first.response.headers.get('etag')).toBeNull()
})

test('a refusal is not kept', async () => {
  status = 400
  await get(list)
  expect((await get(list)).response.headers.get('cache-control')).toBe('no-store')
  expect(asked).toBe(2)
})
