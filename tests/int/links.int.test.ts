import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Desk } from '../../src/collections/Projects/desk/endpoints'
import { checkLinks } from '../../src/links/checkLinks'
import { tryAddress } from '../../src/links/tryAddress'
import { api, signIn } from '../helpers/api'
import { aProject } from '../helpers/factories'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
let server: Server
let address: string
const asked: string[] = []

beforeAll(async () => {
  server = createServer(({ method, url }, response) => {
    asked.push(`${method ?? ''} ${url ?? ''}`)
    if (url === '/slow') return
    if (url === '/moved') return void response.writeHead(301, { location: '/ok' }).end()
    const statuses: Record<string, number> = { '/broken': 503, '/gone': 404, '/robots': 403 }
    const status = url === '/no-head' && method === 'HEAD' ? 501 : (statuses[url ?? ''] ?? 200)
    response.writeHead(status).end('x')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  payload = await startPayload()
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await stopPayload(payload)
})

describe('an address', () => {
  it.each([
    ['/ok', { isAlive: true }],
    ['/moved', { isAlive: true }],
    ['/no-head', { isAlive: true }],
    ['/robots', { isAlive: true }],
    ['/gone', { isAlive: false, isSure: true, reason: 'http-404' }],
    ['/broken', { isAlive: false, isSure: false, reason: 'http-503' }],
    ['/slow', { isAlive: false, isSure: false, reason: 'timeout' }],
  ])('is tried: %s', async (path, answer) => {
    const options = { allowPrivate: true, milliseconds: 1000 }
    expect(await tryAddress(address + path, options)).toEqual(answer)
  })

  it('of a server that does not exist is dead', async () => {
    expect(await tryAddress('https://ei-ole.invalid')).toMatchObject({ isAlive: false })
  })

  it.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433'])(
    'inside the server’s own network is not asked: %s',
    async (host) => {
      asked.length = 0
      const url = address.replace('127.0.0.1', host)
      expect(await tryAddress(url)).toMatchObject({ isAlive: false, reason: 'forbidden' })
      expect(asked).toEqual([])
    },
  )
})

describe('the links of published projects', () => {
  it('are checked, and a dead one is told in the project that has it', async () => {
    const token = await signIn(payload)
    const links = ['/ok', '/gone', '/broken'].map((path) => ({ label: path, url: address + path }))
    const { id } = await payload.create({ collection: 'projects', data: aProject({ links }) })
    const hidden = [{ label: 'X', url: `${address}/draft` }]
    await payload.create({
      collection: 'projects',
      data: aProject({ _status: 'draft', links: hidden }),
    })
    const check = () => checkLinks(payload, { allowPrivate: true })
    asked.length = 0
    expect(await check()).toEqual({ dead: 1, tried: 3 })
    expect(asked.join()).not.toContain('/draft')
    // What may pass by itself counts the second time.
    expect(await check()).toEqual({ dead: 2, tried: 3 })
    const desk = (await (
      await api(`/projects/${id}/desk`, { language: 'fi', token })
    ).json()) as Desk
    const told = desk.findings.filter(({ path }) => path.startsWith('links'))
    expect(told.map(({ path }) => path)).toEqual(['links.1.url', 'links.2.url'])
    expect(told[0]?.message).toContain('(sivua ei ole)')

    await payload.update({ id, collection: 'projects', data: { links: [] } })
    await check()
    expect((await payload.count({ collection: 'link-checks' })).totalDocs).toBe(0)
  })

  it('are left for the next night when the time is up', async () => {
    const links = [{ label: 'X', url: `${address}/ok` }]
    await payload.create({ collection: 'projects', data: aProject({ links }) })
    const stopped = await checkLinks(payload, { allowPrivate: true, budgetMilliseconds: 0 })
    expect(stopped.tried).toBe(0)
  })

  it('are checked by the nightly job', async () => {
    await payload.jobs.queue({ input: {}, task: 'checkLinks' })
    const { jobStatus } = await payload.jobs.run()
    expect(Object.values(jobStatus ?? {})).toEqual([{ status: 'success' }])
    expect((await payload.count({ collection: 'link-checks' })).totalDocs).toBe(1)
  })
})
