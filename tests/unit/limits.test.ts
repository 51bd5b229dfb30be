import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'

import { clientAddress, networkOf, proxiesOf } from '../../server/clientAddress.mjs'
import { createLimits } from '../../server/limits.mjs'
import { limitOf, limitsOf } from '../../server/limitRules.mjs'
import { createMetrics } from '../../server/metrics.mjs'

type Store = NonNullable<Parameters<typeof createLimits>[0]['makeStore']>

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A server with limits in front, and what it has logged. Its answer is the address it believes. */
const start = async (
  rules: string,
  { proxies = 1, makeStore }: { makeStore?: Store; proxies?: number } = {},
) => {
  const lines: object[] = []
  const metrics = createMetrics()
  const limit = createLimits({
    limits: limitsOf(rules),
    log: { warn: (line: object) => void lines.push(line) },
    metrics,
    proxies,
    secret: 'only-for-tests',
    ...(makeStore ? { makeStore } : {}),
  })
  const server = createServer((req, res) => {
    void limit((asked, answer) => {
      answer.end(asked.headers['x-forwarded-for'])
      return Promise.resolve()
    })(req, res)
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const ask = (path: string, from = '203.0.113.7', init: RequestInit = {}) =>
    fetch(`${origin}${path}`, {
      ...init,
      headers: { 'X-Forwarded-For': from, ...(init.headers as Record<string, string>) },
    })
  return { ask, lines, metrics }
}

describe('who asks too often', () => {
  it('is told when to try again, in the language of the page, and others go on', async () => {
    const { ask, lines, metrics } = await start('search=2/60')
    expect((await ask('/fi/haku?q=a')).status).toBe(200)
    expect((await ask('/en/search?q=b')).status).toBe(200)
    const refused = await ask('/fi/haku?q=c')
    expect(refused.status).toBe(429)
    const seconds = Number(refused.headers.get('Retry-After'))
    expect(seconds).toBeGreaterThan(50)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(refused.headers.get('Cache-Control')).toBe('no-store')
    const page = await refused.text()
    expect(page).toContain('<html lang="fi">')
    expect(page).toMatch(/Yritä uudelleen \d+ sekunnin kuluttua\./)
    expect(await (await ask('/en/search?q=d')).text()).toMatch(/Try again in \d+ seconds\./)
    expect((await ask('/fi/haku?q=a', '203.0.113.8')).status).toBe(200)
    expect((await ask('/fi/hankkeet/bridges')).status).toBe(200)
    expect(await metrics.text()).toContain('archive_limited_total{limit="search"} 2')
    expect(lines[0]).toMatchObject({ limit: 'search', msg: 'Too many requests.' })
    expect(JSON.stringify(lines)).not.toContain('203.0.113')
  })

  it('goes on when the time is over', async () => {
    const { ask } = await start('search=1/1')
    await ask('/fi/haku')
    expect((await ask('/fi/haku')).status).toBe(429)
    await expect.poll(async () => (await ask('/fi/haku')).status, { timeout: 5000 }).toBe(200)
  })

  it('signing in gets the message as the admin shows it', async () => {
    const { ask } = await start('login=1/600')
    const sign = () =>
      ask('/api/users/login', undefined, { headers: { 'Accept-Language': 'en' }, method: 'POST' })
    await sign()
    const refused = await sign()
    expect(refused.status).toBe(429)
    const { errors } = (await refused.json()) as { errors: { message: string }[] }
    expect(errors[0]?.message).toContain('Try again in about 10 minutes.')
  })

  it('gets no further by telling addresses of its own', async () => {
    const { ask } = await start('api=1/60', { proxies: 0 })
    expect(await (await ask('/api/projects', '198.51.100.1')).text()).toBe('127.0.0.1')
    expect((await ask('/api/projects', '198.51.100.2')).status).toBe(429)
  })

  it('is let through while the counts cannot be reached', async () => {
    const consume = () => Promise.reject(new Error('The store is away.'))
    const { ask, lines } = await start('', { makeStore: () => ({ consume }) })
    expect((await ask('/api/projects')).status).toBe(200)
    expect(lines).toMatchObject([{ limit: 'api', msg: 'Requests are not counted.' }])
  })

  it('is nobody when limits are off', async () => {
    const { ask } = await start('off')
    expect((await ask('/fi/haku')).status).toBe(200)
  })
})

describe('the limit of a request', () => {
  const request = (method: string, url: string, headers = {}) => limitOf({ headers, method, url })

  it.each([
    ['POST', '/api/users/login', 'login'],
    ['POST', '/api/users/l%6Fgin/', 'login'],
    ['POST', '/api//users/login?x', 'login'],
    ['POST', '/api/users/forgot-password', 'password'],
    ['POST', '/api/users/reset-password', 'password'],
    ['POST', '/fi/palaute', 'form'],
    ['GET', '/fi/palaute', undefined],
    ['GET', '/en/search', 'search'],
    ['GET', '/fi/haku/suggest?q=a', 'suggest'],
    ['GET', '/fi/hankkeet/feed.atom', 'search'],
    ['GET', '/fi/hankkeet?q=vesi', 'search'],
    ['GET', '/fi/hankkeet?page=2', undefined],
    ['GET', '/api/open/v1/projects', 'api'],
    ['GET', '/api/attachments/file/a.pdf', undefined],
    ['GET', '/api/%zz', 'api'],
    ['GET', '/admin', undefined],
  ])('%s %s is %s', (method, url, name) => {
    expect(request(method, url)).toBe(name)
  })

  it('is wider for who carries a session, true or not', () => {
    expect(request('GET', '/api/projects', { cookie: 'payload-token=x' })).toBe('staff')
  })

  it('is as the setting says, which is refused when it is wrong', () => {
    expect(limitsOf('login=5/10')).toMatchObject({
      api: { count: 600, seconds: 60 },
      login: { count: 5, seconds: 10 },
    })
    for (const wrong of ['login', 'login=0/10', 'other=1/1', 'constructor=1/1', 'api=1'])
      expect(() => limitsOf(wrong)).toThrow('RATE_LIMITS')
  })
})

describe('where a request comes from', () => {
  const addressOf = (forwarded: string | undefined, proxies: number) =>
    clientAddress(
      { headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.0.0.1' } } as never,
      proxies,
    )

  it.each([
    ['198.51.100.9', 0, '10.0.0.1'],
    ['198.51.100.9, 203.0.113.7', 1, '203.0.113.7'],
    ['198.51.100.9, 203.0.113.7, 10.0.0.2', 2, '203.0.113.7'],
    ['203.0.113.7', 2, '10.0.0.1'],
    [undefined, 1, '10.0.0.1'],
  ])('of %s behind %i proxies is %s', (forwarded, proxies, address) => {
    expect(addressOf(forwarded, proxies)).toBe(address)
  })

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:DB8:0:1::7', '2001:db8:0:1::/64'],
    ['2001:db8::1:2:3:4:5', '2001:db8:0:1::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  it('is a setting that is refused when it is no number', () => {
    expect([proxiesOf(undefined), proxiesOf('1')]).toEqual([0, 1])
    expect(() => proxiesOf('yes')).toThrow('TRUST_PROXY')
  })
})
