import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'

import { createMetrics, serveMetrics } from '../../server/metrics.mjs'
import { observe } from '../../server/observe.mjs'
import { current, kindOf, pathOf } from '../../server/request.mjs'

type Line = Record<string, unknown>
type Handle = Parameters<typeof observe>[0]['handle']

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

const originOf = async (server: Server) => {
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

/** A server that is observed, with what it has logged. */
const start = async (
  handle: Handle,
  makeListener: (handle: Handle) => Handle = (listen) => listen,
) => {
  const lines: Line[] = []
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Line) }
  const log = pino({ level: 'info' }, destination)
  const metrics = createMetrics()
  const origin = await originOf(
    createServer(observe({ handle, log, makeListener, metrics })).listen(0, '127.0.0.1'),
  )
  const told = async (count: number) => {
    while (lines.length < count) await new Promise((resolve) => setImmediate(resolve))
    return lines
  }
  return { log, metrics, origin, told }
}

const answerOk: Handle = (_, res) => {
  res.end('ok')
  return Promise.resolve()
}

describe('a request', () => {
  it('is told of in one line with its id, which its answer has, and without its question', async () => {
    const { origin, told } = await start(answerOk)
    const answer = await fetch(`${origin}/fi/hankkeet?q=Meik%C3%A4l%C3%A4inen`)
    const id = answer.headers.get('X-Request-Id')
    expect(id).toMatch(/^[\da-f-]{36}$/)
    const [line] = await told(1)
    expect(line).toMatchObject({
      method: 'GET',
      msg: 'request',
      path: '/fi/hankkeet',
      requestId: id,
      status: 200,
    })
    expect(line?.ms).toBeGreaterThanOrEqual(0)
    expect(JSON.stringify(line)).not.toContain('Meik')
  })

  it.each([
    { given: 'proxy-1234.abc', isTaken: true },
    { given: 'short', isTaken: false },
    { given: 'with spaces and more', isTaken: false },
    { given: 'x'.repeat(81), isTaken: false },
  ])('keeps the id that a proxy gave, if it is sane: $given', async ({ given, isTaken }) => {
    const { origin } = await start(answerOk)
    const answer = await fetch(`${origin}/fi`, { headers: { 'X-Request-Id': given } })
    expect(answer.headers.get('X-Request-Id') === given).toBe(isTaken)
  })

  it('has its id wherever answering it leads, also beside another', async () => {
    const { origin } = await start(async (_, res) => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      res.end(current.getStore()?.id)
    })
    const ids = ['first-request', 'second-request']
    const answers = await Promise.all(
      ids.map((id) => fetch(`${origin}/fi`, { headers: { 'X-Request-Id': id } })),
    )
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(ids)
  })

  it('that fails is answered with 500 and told of', async () => {
    const { origin, told } = await start(() => Promise.reject(new Error('Broken')))
    expect((await fetch(`${origin}/api/projects`)).status).toBe(500)
    expect((await told(2)).map(({ level }) => level).sort()).toEqual([30, 40])
  })
})

describe('metrics', () => {
  it('count requests by kind and status, and pages by whether they were kept', async () => {
    const { metrics, origin, told } = await start(answerOk, (handle) => async (req, res) => {
      if (req.url === '/fi/kept') res.end('kept')
      else await handle(req, res)
    })
    for (const path of ['/fi/kept', '/fi/kept', '/fi/made', '/api/projects']) {
      await (await fetch(`${origin}${path}`)).text()
    }
    await told(4)
    const place = await originOf(serveMetrics(metrics, { host: '127.0.0.1', port: 0 }))
    const answer = await fetch(`${place}/metrics`)
    expect(answer.headers.get('Content-Type')).toContain('text/plain; version=0.0.4')
    const text = await answer.text()
    expect(text).toContain('archive_page_cache_total{result="hit"} 2')
    expect(text).toContain('archive_page_cache_total{result="miss"} 1')
    expect(text).toContain('archive_request_duration_seconds_count{kind="page",status="200"} 3')
    expect(text).toContain('archive_request_duration_seconds_count{kind="api",status="200"} 1')
    expect(text).toMatch(/archive_build_info\{node="v\d+[^"]*",version="[\d.]+"\} 1/)
    expect(text).toContain('nodejs_eventloop_lag_seconds')
    expect((await fetch(`${place}/other`)).status).toBe(404)
  })
})

describe('what is told of an address', () => {
  it.each([
    ['/fi/esikatselu/abc.def?x=1', '/fi/esikatselu/…'],
    ['/en/preview/abc', '/en/preview/…'],
    ['/admin/reset/s3cret', '/admin/reset/…'],
    ['/api/users/verify/s3cret', '/api/users/verify/…'],
    ['/fi/hankkeet/silta?q=x', '/fi/hankkeet/silta'],
  ])('has no key and no question: %s', (url, path) => {
    expect(pathOf(url)).toBe(path)
  })

  it.each([
    ['/', 'page'],
    ['/fi/hankkeet', 'page'],
    ['/fine', 'other'],
    ['/admin/login', 'admin'],
    ['/api/attachments/file/raportti.pdf', 'file'],
    ['/api/open/v1/projects', 'openData'],
    ['/api/projects', 'api'],
    ['/_next/static/a.js', 'asset'],
    ['/list.js', 'asset'],
    ['/health/ready', 'health'],
  ])('is of one kind: %s is of %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind)
  })
})
