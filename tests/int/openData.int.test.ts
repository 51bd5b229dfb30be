import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { IndexedProject } from '../../src/lib/facets'
import { answer } from '../../src/opendata/http/answer'
import { openApi } from '../../src/opendata/http/openapi'
import { anAttachment, aProject } from '../helpers/factories'
import { aPdf } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'

const site = 'http://localhost:3000'

let payload: Payload
let topicId: string

/** As the site chooses: here every published project. */
const choose = async (): Promise<IndexedProject[]> => {
  const { docs } = await payload.find({
    collection: 'projects',
    depth: 0,
    overrideAccess: false,
    pagination: false,
  })
  return docs.map((project) => ({
    budget: project.totalBudget ?? 0,
    country: [],
    endsOn: project.endsOn ?? '',
    id: project.id,
    programme: [],
    role: [],
    title: project.title,
    topic: [],
    updatedAt: project.updatedAt,
    year: [],
  }))
}

const call = (path: string, init: RequestInit = {}) => {
  const address = `${site}/api/open/v1${path}`
  const parts = new URL(address).pathname.split('/').slice(4).filter(Boolean)
  return answer(
    new Request(address, init),
    { choose, payload, site },
    parts.map(decodeURIComponent),
  )
}

type Page = {
  data: Record<string, unknown>[]
  links: { next?: string }
  meta: { count: number; total: number }
}
const pageAt = async (path: string) => (await (await call(path)).json()) as Page

beforeAll(async () => {
  payload = await startPayload()
  const { id: partner } = await payload.create({
    collection: 'partners',
    data: { country: 'FI', kind: 'research', name: 'Kainuun Etu Oy' },
  })
  const { id: programme } = await payload.create({
    collection: 'programmes',
    data: { kind: 'interreg', name: 'Interreg Europe' },
  })
  const topic = await payload.create({ collection: 'topics', data: { name: 'Kiertotalous' } })
  topicId = topic.id
  const report = await payload.create({
    collection: 'attachments',
    data: anAttachment({ title: 'Loppuraportti' }),
    file: await aPdf({ pages: 3 }),
  })
  await payload.create({
    collection: 'attachments',
    data: anAttachment({ title: 'Salainen' }),
    file: await aPdf({ name: 'salainen.pdf' }),
  })
  const draft = await payload.create({
    collection: 'projects',
    data: aProject({ _status: 'draft', title: 'Luonnos' }),
  })
  for (let index = 1; index <= 5; index += 1) {
    await payload.create({
      collection: 'projects',
      data: aProject({
        attachments: index === 1 ? [report.id] : [],
        identifier: `hanke-${String(index)}`,
        leadPartner: partner,
        links: index === 1 ? [{ label: '=Sivut', url: 'https://www.example.org/' }] : [],
        partners: [{ organisation: partner, role: 'partner' }],
        phases: [
          {
            end: `202${String(index)}`,
            isApproximate: true,
            programme,
            start: '2016',
            totalBudget: 2_000_000,
          },
        ],
        relatedProjects: [{ kind: 'sister', project: draft.id }],
        title: index === 2 ? '=HYPERLINK("http://evil.example")' : `Hanke ${String(index)}`,
        toCheck: 'Vain henkilökunnalle',
        topics: [topic.id],
      }),
    })
  }
})
afterAll(() => stopPayload(payload))

describe('the open data API', () => {
  it.each([
    ['/projects', 'ProjectPage'],
    ['/partners', 'PartnerPage'],
    ['/programmes', 'ProgrammePage'],
    ['/topics', 'TopicPage'],
    ['/documents', 'DocumentPage'],
    ['/projects/hanke-1', 'Project'],
    ['/projects/ei-ole', 'Problem'],
    ['/projects?limit=0', 'Problem'],
  ])('answers %s as its OpenAPI description says (%s)', async (path, schema) => {
    const ajv = new Ajv2020({ strict: false })
    addFormats(ajv)
    ajv.addSchema({ ...openApi(site), $id: 'https://example.org/api' })
    const validate = ajv.compile({ $ref: `https://example.org/api#/components/schemas/${schema}` })
    validate(await (await call(path)).json())
    expect(validate.errors).toBeNull()
  })

  it('tells only what is published: no draft, no file of none, no note of the staff', async () => {
    const { data, meta } = await pageAt('/projects')
    expect(meta.total).toBe(5)
    expect(JSON.stringify(data)).not.toMatch(/Luonnos|Vain henkilökunnalle/)
    const documents = await pageAt('/documents')
    expect(documents.data.map(({ title }) => title)).toEqual([{ fi: 'Loppuraportti' }])
  })

  it('says what is approximate, and leaves out what is unknown', async () => {
    const { data } = await pageAt('/projects')
    expect(data[0]).toMatchObject({
      identifier: 'hanke-5',
      title: { fi: 'Hanke 5' },
      totalBudget: { amount: 2_000_000, currency: 'EUR', isApproximate: true },
    })
    expect(data[0]).not.toHaveProperty('acronym')
    expect(data[0]).not.toHaveProperty('summary.en')
  })

  it('goes on from where a page ended, whatever is added in between', async () => {
    const first = await pageAt('/projects?limit=2')
    expect(first.data.map(({ identifier }) => identifier)).toEqual(['hanke-5', 'hanke-4'])
    const added = await payload.create({
      collection: 'projects',
      data: aProject({ phases: [{ end: '2030', start: '2029' }], title: 'Uusin' }),
    })
    const rest: unknown[] = []
    for (let next = first.links.next; next;) {
      const page = await pageAt(next.split('/api/open/v1')[1] ?? '')
      rest.push(...page.data.map(({ identifier }) => identifier))
      next = page.links.next
    }
    expect(rest).toEqual(['hanke-3', 'hanke-2', 'hanke-1'])
    await payload.delete({ collection: 'projects', id: added.id })
  })

  it('pages through partners and documents by the same means', async () => {
    for (const path of ['/partners', '/documents']) {
      const page = await pageAt(`${path}?limit=1`)
      expect(page.meta).toMatchObject({ count: 1, total: 1 })
      expect(page.links.next).toBeUndefined()
    }
  })

  it('answers 304 to who has the latest, until something changes', async () => {
    const response = await call('/projects')
    const tag = response.headers.get('etag') ?? ''
    const modified = response.headers.get('last-modified') ?? ''
    expect((await call('/projects', { headers: { 'If-None-Match': tag } })).status).toBe(304)
    expect((await call('/projects', { headers: { 'If-Modified-Since': modified } })).status).toBe(
      304,
    )
    await payload.update({ collection: 'topics', data: { name: 'Kierto' }, id: topicId })
    const after = await call('/projects', { headers: { 'If-None-Match': tag } })
    expect(after.status).toBe(200)
    expect(JSON.stringify(await after.json())).toContain('Kierto')
  })

  it('lets other sites read, and nobody write', async () => {
    const response = await call('/projects', { method: 'HEAD' })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    expect(await response.text()).toBe('')
    expect((await call('/projects', { method: 'OPTIONS' })).status).toBe(204)
    const refused = await call('/projects', { method: 'POST' })
    expect(refused.status).toBe(405)
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
  })

  it.each([
    ['?limit=201', /limit/],
    ['?cursor=rubbish', /cursor/],
    ['?topik=vesi', /topik/],
    ['?sort=size', /latest/],
  ])('refuses %s and says what is allowed', async (query, detail) => {
    const response = await call(`/projects${query}`, { headers: { 'Accept-Language': 'en' } })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(detail) as string })
  })

  it('knows what the list of the site excludes by', async () => {
    expect((await call('/projects?not-topic=vesi&not-year=2018')).status).toBe(200)
  })

  it('refuses in Finnish who asks in Finnish', async () => {
    const response = await call('/projects/ei-ole', { headers: { 'Accept-Language': 'fi' } })
    expect(await response.json()).toMatchObject({
      status: 404,
      title: 'Tässä osoitteessa ei ole mitään',
    })
  })
})

describe('a download', () => {
  it('is CSV with keys for programs, safe to open in a spreadsheet', async () => {
    const response = await call('/projects.csv')
    expect(response.headers.get('content-disposition')).toContain('hankearkisto-projects.csv')
    const text = await response.text()
    expect(text).toMatch(/^identifier,title_fi,title_en,/)
    expect(text).toContain(`"'=HYPERLINK(`)
    expect(text.trim().split('\r\n')).toHaveLength(6)
  })

  it('is CSV for a Finnish Excel when asked for: mark, semicolons, headings', async () => {
    const response = await call('/projects.csv?lang=fi&bom=1&delimiter=semicolon')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(bytes.toString()).toContain('Tunniste;Nimi (suomi);')
    expect(bytes.toString()).toContain(';kyllä;')
  })

  it.each(['projects', 'partners', 'programmes', 'topics', 'documents'])(
    'gives %s as JSON and as linked data',
    async (grain) => {
      const json = (await (await call(`/${grain}.json`)).json()) as { data: unknown[] }
      const linked = (await (await call(`/${grain}.jsonld`)).json()) as { '@graph': unknown[] }
      expect(json.data.length).toBeGreaterThan(0)
      expect(linked['@graph']).toHaveLength(json.data.length)
    },
  )

  it('is a workbook', async () => {
    const response = await call('/projects.xlsx?lang=fi')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
  })

  it('describes itself as a DCAT-AP catalogue in both languages', async () => {
    const catalogue = (await (await call('/catalogue.jsonld')).json()) as Record<string, unknown>
    expect(catalogue).toMatchObject({ '@type': 'dcat:Catalog' })
    expect(JSON.stringify(catalogue)).toContain('Päättyneet hankkeet')
    expect(JSON.stringify(catalogue)).toContain('Ended projects')
  })
})
