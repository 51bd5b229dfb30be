import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { createListener } from '../../server/listener.mjs'
import { createPageCache } from '../../server/pageCache.mjs'
import { startNginx } from '../helpers/nginx'

/** In Next's place: each answer differs, but at one address, and is long enough to be compressed. */
let made = 0
const handle = ({ headers, url }: IncomingMessage, res: ServerResponse): Promise<void> => {
  if (url !== '/fi/same') made += 1
  res.writeHead(200, {
    'Cache-Control': 'public, s-maxage=31536000',
    'Content-Type': 'text/html; charset=utf-8',
  })
  res.end(`<p>${String(made)} ${headers.cookie ?? 'public'}</p>${'<p>Hanke</p>'.repeat(300)}`)
  return Promise.resolve()
}

const cache = createPageCache()
const listener = createListener({ cache, handle })
/** Requests that came through nginx. */
let asked: IncomingMessage[] = []
const archive = createServer((req, res) => {
  asked.push(req)
  void listener(req, res)
})
let nginx: Awaited<ReturnType<typeof startNginx>>

beforeAll(async () => {
  await new Promise<void>((resolve) => archive.listen(0, '127.0.0.1', resolve))
  nginx = await startNginx((archive.address() as AddressInfo).port)
})
afterAll(async () => {
  await nginx.stop()
  archive.closeAllConnections()
  await new Promise((resolve) => archive.close(resolve))
})
beforeEach(() => {
  asked = []
})

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(nginx.origin + path, { headers })
  return { body: await response.text(), headers: response.headers, status: response.status }
}
/** Asks until nginx says that it has the answer from where it is named. */
const seen = async (path: string, from: string) => {
  await expect
    .poll(async () => (await get(path)).headers.get('x-cache'), { interval: 50, timeout: 20_000 })
    .toBe(from)
}

test('a page is sent from what is kept, and asked for anew by its tag', async () => {
  const first = await get('/fi/hankkeet')
  await seen('/fi/hankkeet', 'HIT')
  await seen('/fi/hankkeet', 'REVALIDATED')
  expect(asked.at(-1)?.headers['if-none-match']).toBeTruthy()
  expect((await get('/fi/hankkeet')).body).toBe(first.body)
})

test('each encoding is kept once, whatever way browsers ask for it', async () => {
  const answers = await Promise.all(
    ['gzip, deflate, br, zstd', 'br;q=1.0, gzip;q=0.8', 'gzip, deflate', 'gzip', 'identity'].map(
      async (wish) => await get('/fi/b', { 'Accept-Encoding': wish }),
    ),
  )
  expect(answers.map(({ headers }) => headers.get('content-encoding'))).toEqual([
    'br',
    'br',
    'gzip',
    'gzip',
    null,
  ])
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
  const kept = await get('/fi/b', { 'Accept-Encoding': 'deflate, gzip' })
  const tag = kept.headers.get('etag') ?? ''
  const again = await get('/fi/b', { 'Accept-Encoding': 'gzip', 'If-None-Match': tag })
  expect(again.status).toBe(304)
})

test.each([
  ['a cookie', '/fi/c', { Cookie: 'payload-token=x' }],
  ['a key', '/fi/c', { Authorization: 'users API-Key x' }],
  ['an origin', '/api/projects', { Origin: 'https://example.org' }],
  ['an address that is not kept', '/api/users/me', {}],
  ['an address that Next lets others keep', '/sitemap.xml', {}],
])('a request with %s goes through, and leaves nothing', async (_, path, headers) => {
  const own = await get(path, headers)
  expect((await get(path, headers)).body).not.toBe(own.body)
  expect((await get(path)).body).not.toBe(own.body)
})

test('what a reader claims to be does not reach the archive', async () => {
  const { headers } = await get('/fi/d', {
    'X-Forwarded-For': '10.9.9.9',
    'X-Request-Id': 'forged-id',
  })
  expect(asked[0]?.headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1' })
  expect(asked[0]?.headers['x-request-id']).toBe(headers.get('x-request-id'))
  expect(headers.get('x-request-id')).toMatch(/^[\da-f]{32}$/)
})

test('readers get the last page when the archive does not answer', async () => {
  const { body } = await get('/fi/e')
  const { port } = archive.address() as AddressInfo
  archive.closeAllConnections()
  await new Promise((resolve) => archive.close(resolve))
  await seen('/fi/e', 'STALE')
  expect((await get('/fi/e')).body).toBe(body)
  expect((await get('/fi/never-seen')).status).toBe(502)
  await new Promise<void>((resolve) => archive.listen(port, '127.0.0.1', resolve))
  await expect.poll(async () => (await get('/fi/never-seen')).status, { timeout: 20_000 }).toBe(200)
})

test('nothing is kept while content changes, also not what is still the same', async () => {
  await seen('/fi/same', 'HIT')
  const ask = async () => {
    cache.changed()
    return (await get('/fi/same')).headers.get('x-cache')
  }
  await expect.poll(ask, { interval: 20, timeout: 20_000 }).toBe('REVALIDATED')
  expect(await ask()).toBe('REVALIDATED')
  await seen('/fi/same', 'HIT')
})

// The last: what was changed is dropped anew for seconds.
test('what is published shows without anything that tells nginx', async () => {
  const before = (await get('/fi/hankkeet/a')).body
  expect((await get('/fi/hankkeet/a')).body).toBe(before)
  cache.changed()
  await expect
    .poll(async () => (await get('/fi/hankkeet/a')).body, { interval: 50, timeout: 20_000 })
    .not.toBe(before)
})
