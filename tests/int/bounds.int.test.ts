import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bounds } from '../../src/bounds/queryFault'
import { api, refusalOf, signIn } from '../helpers/api'
import { aProject } from '../helpers/factories'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
let token: string
beforeAll(async () => {
  payload = await startPayload()
  token = await signIn(payload)
  const topic = await payload.create({ collection: 'topics', data: { name: 'Vesi' } })
  for (const title of ['Silta', 'Tie', 'Portti']) {
    const data = aProject({ title, topics: [topic.id] })
    await payload.create({ collection: 'projects', data })
  }
})
afterAll(() => stopPayload(payload))

/** What the public reads over REST. */
const open = [
  '/projects',
  '/partners',
  '/programmes',
  '/topics',
  '/attachments',
  '/earlier-files',
  '/images',
] as const

const nested = (levels: number) => {
  const steps = Array.from({ length: levels }, () => '[or][0]').join('')
  return `where${steps}[id][equals]=1`
}
const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join('&')
const condition = (index: number) => `where[and][${String(index)}][id][not_equals]=x`

/** Queries that ask for too much, and what the answer names. */
const tooMuch: Record<string, string> = {
  'limit=0': 'limit',
  'limit=-1': 'limit',
  'limit=101': 'limit',
  'limit=1e3': 'limit',
  'limit=abc': 'limit',
  'pagination=false': 'limit',
  'page=1001': 'page',
  'page=0': 'page',
  'depth=4': 'depth',
  'depth=-1': 'depth',
  'locale=all': 'locale',
  'locale=*': 'locale',
  'sort=a,b,c,d': 'sort',
  'sort=programmes.programme.name': 'sort',
  [nested(4)]: 'where',
  [many(21, condition)]: 'where',
  [`where[id][equals]=${'x'.repeat(201)}`]: 'where',
  [`where[id][in]=${'x,'.repeat(2001)}`]: 'where',
  'where[relatedProjects.project.relatedProjects.project.title][like]=a': 'where',
  [`where=${encodeURIComponent(JSON.stringify({ or: [{ or: [{ or: [{ or: [] }] }] }] }))}`]:
    'where',
  [many(61, (index) => `select[f${String(index)}]=true`)]: 'select',
  [many(61, (index) => `populate[topics][f${String(index)}]=true`)]: 'populate',
  [many(61, (index) => `joins[f${String(index)}][limit]=0`)]: 'joins',
}

describe('the public', () => {
  it.each(open)('is refused what asks for too much at %s, and told what that is', async (path) => {
    for (const [query, named] of Object.entries(tooMuch)) {
      const answer = await api(`${path}?${query}`, { language: 'fi' })
      expect(answer.status, query).toBe(400)
      expect((await refusalOf(answer)).message, query).toContain(named)
    }
  })

  it('is told in its language', async () => {
    const inLanguage = async (language: string) =>
      (await refusalOf(await api('/projects?limit=0', { language }))).message
    expect(await inLanguage('fi')).toMatch(/^Pyydä kerralla 1–100 tulosta/)
    expect(await inLanguage('en')).toMatch(/^Ask for 1 to 100 results/)
  })

  it('is bounded over every road: by count, by identifier, by global, and by POST', async () => {
    const { docs } = await payload.find({ collection: 'projects', limit: 1 })
    const roads = [
      `/projects/count?${nested(4)}`,
      `/projects/${docs[0]?.id ?? ''}?locale=all`,
      '/globals/about?depth=9',
      '/users?limit=0',
    ]
    for (const road of roads) expect((await api(road)).status, road).toBe(400)
    const { handleEndpoints } = await import('payload')
    const { default: config } = await import('@payload-config')
    const overridden = await handleEndpoints({
      config,
      request: new Request('http://localhost:3000/api/projects', {
        body: 'limit=0&where[or][0][or][0][or][0][or][0][id][exists]=true',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'X-Payload-HTTP-Method-Override': 'GET',
        },
        method: 'POST',
      }),
    })
    expect(overridden.status).toBe(400)
  })

  it('gets what it reasonably asks for, related records filled in', async () => {
    const query = [
      `limit=${String(bounds.limit)}`,
      'page=1',
      'depth=2',
      'locale=fi',
      'sort=-title,id',
      'select[title]=true&select[topics]=true',
      'where[or][0][and][0][topics.name][equals]=Vesi',
      many(15, (index) => `where[and][${String(index)}][id][not_equals]=x`),
    ].join('&')
    const answer = await api(`/projects?${query}`)
    expect(answer.status).toBe(200)
    const { docs } = (await answer.json()) as { docs: { title: string; topics: object[] }[] }
    expect(docs.map(({ title }) => title)).toEqual(['Tie', 'Silta', 'Portti'])
    expect(docs[0]?.topics[0]).toMatchObject({ name: 'Vesi' })
  })

  it('gets no more than a page when it does not say how much', async () => {
    const answer = await api('/projects')
    expect(await answer.json()).toMatchObject({ limit: 10, page: 1 })
  })

  it('finds no GraphQL', async () => {
    for (const path of ['/graphql', '/graphql-playground']) {
      expect((await api(path)).status).toBe(404)
      expect((await api(path, { body: { query: '{ __typename }' } })).status).toBe(404)
    }
  })
})

describe('an editor', () => {
  it('is not bounded: the admin asks for all languages and whole lists', async () => {
    for (const query of ['limit=0', 'pagination=false', 'locale=all', nested(4)])
      expect((await api(`/projects?${query}`, { token })).status, query).toBe(200)
  })
})
