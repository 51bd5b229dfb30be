import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { api, signIn } from '../helpers/api'
import { aProject, type SomeProjectData } from '../helpers/factories'
import { startPayload, stopPayload } from '../helpers/payload'

/** Stands in every text that the public must not see. */
const secret = 'salaisuus'

let payload: Payload
let token: string
const ids = { draft: '', edited: '', related: '', trashed: '', unpublished: '' }
let hiddenTopic: string

beforeAll(async () => {
  payload = await startPayload()
  token = await signIn(payload)
  const create = async (data: SomeProjectData) =>
    (await payload.create({ collection: 'projects', data: aProject(data) })).id
  const update = (id: string, data: object, draft = false) =>
    payload.update({ id, collection: 'projects', data, draft })

  hiddenTopic = (await payload.create({ collection: 'topics', data: { name: secret } })).id
  ids.draft = await create({
    title: `Luonnos ${secret}`,
    grantNumber: secret,
    topics: [hiddenTopic],
    _status: 'draft',
  })
  ids.edited = await create({ title: 'Julkaistu' })
  const edit = { title: `Muokattu ${secret}`, grantNumber: secret, topics: [hiddenTopic] }
  await update(ids.edited, edit, true)
  ids.unpublished = await create({ title: `Poistettu ${secret}` })
  await update(ids.unpublished, { _status: 'draft' })
  ids.trashed = await create({ title: `Roska ${secret}`, grantNumber: secret })
  await update(ids.trashed, { deletedAt: new Date().toISOString() })
  ids.related = await create({
    title: 'Sisar',
    relatedProjects: [{ kind: 'sister', project: ids.draft }],
  })
})
afterAll(() => stopPayload(payload))

/** What an address answers to the public, as text. */
const ask = async (path: string) => {
  const response = await api(path)
  return { status: response.status, text: await response.text() }
}
const idsAt = async (path: string) => {
  const { docs } = JSON.parse((await ask(path)).text) as { docs?: { id: string }[] }
  return (docs ?? []).map(({ id }) => id)
}

describe('the public', () => {
  it.each([
    '/projects',
    '/projects?draft=true',
    '/projects?trash=true',
    '/projects?draft=true&trash=true',
    '/projects?draft=true&locale=en&depth=3',
    '/projects?showHiddenFields=true&depth=3',
    '/projects?overrideAccess=true&draft=true',
    '/projects?where[_status][equals]=draft',
    '/projects?where[_status][equals]=draft&draft=true',
    '/projects?where[or][0][_status][equals]=draft&where[or][1][id][exists]=true&draft=true',
    '/projects?where[deletedAt][exists]=true&trash=true',
    '/projects?select[summary]=true&draft=true&trash=true',
  ])('reads nothing unpublished at %s', async (path) => {
    const { text } = await ask(path)
    expect(text).not.toContain(secret)
    for (const id of await idsAt(path)) expect([ids.edited, ids.related]).toContain(id)
  })

  it('reads what is published', async () => {
    expect((await idsAt('/projects')).sort()).toEqual([ids.edited, ids.related].sort())
  })

  it.each(['', '?draft=true', '?trash=true', '?draft=true&trash=true', '?depth=3&draft=true'])(
    'cannot open an unpublished project by its identifier (%s)',
    async (query) => {
      for (const id of [ids.draft, ids.trashed, ids.unpublished]) {
        const { status, text } = await ask(`/projects/${id}${query}`)
        expect(status).toBe(404)
        expect(text).not.toContain(secret)
      }
    },
  )

  it('gets the published text of a project that has a newer draft', async () => {
    for (const query of ['', '?draft=true', '?draft=true&locale=en', '?draft=true&trash=true']) {
      const { text } = await ask(`/projects/${ids.edited}${query}`)
      expect(text).not.toContain(secret)
    }
    const project = await payload.findByID({
      id: ids.edited,
      collection: 'projects',
      draft: true,
      overrideAccess: false,
    })
    expect(project.title).toBe('Julkaistu')
  })

  it('cannot read versions of anything', async () => {
    for (const collection of ['projects', 'partners', 'programmes', 'topics']) {
      const { status, text } = await ask(`/${collection}/versions?depth=2`)
      expect(status).toBe(403)
      expect(text).not.toContain(secret)
    }
    const { docs } = await payload.findVersions({ collection: 'projects', limit: 1 })
    expect((await ask(`/projects/versions/${docs[0]?.id ?? ''}`)).status).toBe(403)
    const versions = { collection: 'projects', overrideAccess: false } as const
    await expect(payload.findVersions(versions)).rejects.toMatchObject({ status: 403 })
    await expect(payload.countVersions(versions)).rejects.toMatchObject({ status: 403 })
  })

  it('counts what is published, whatever it asks for', async () => {
    for (const query of ['', '?draft=true', '?trash=true', '?where[_status][not_equals]=x']) {
      const { text } = await ask(`/projects/count${query}`)
      expect(JSON.parse(text)).toEqual({ totalDocs: 2 })
    }
    const drafts = await ask('/projects/count?where[_status][equals]=draft')
    expect(JSON.parse(drafts.text)).toEqual({ totalDocs: 0 })
    const count = await payload.count({
      collection: 'projects',
      overrideAccess: false,
      trash: true,
    })
    expect(count.totalDocs).toBe(2)
  })

  it.each([
    `where[title][contains]=${secret}`,
    `where[grantNumber][equals]=${secret}`,
    `where[summary][contains]=${secret}`,
    `where[version.title][contains]=${secret}`,
    `where[topics.name][contains]=${secret}`,
    `where[topics][contains][name][contains]=${secret}`,
    `where[relatedProjects.project.title][contains]=${secret}`,
    `where[relatedProjects.project.grantNumber][equals]=${secret}`,
    `where[relatedProjects.project.summary][contains]=${secret}`,
    'where[relatedProjects.project._status][equals]=draft',
  ])('learns nothing of drafts by searching for %s', async (query) => {
    for (const options of ['', '&draft=true', '&draft=true&trash=true', '&trash=true']) {
      const { text } = await ask(`/projects?${query}${options}`)
      expect((JSON.parse(text) as { totalDocs?: number }).totalDocs ?? 0).toBe(0)
      const count = await ask(`/projects/count?${query}${options}`)
      expect((JSON.parse(count.text) as { totalDocs?: number }).totalDocs ?? 0).toBe(0)
    }
  })

  it('cannot search for a draft’s topic, which is hidden', async () => {
    const { text } = await ask(`/projects?where[topics][equals]=${hiddenTopic}&draft=true`)
    expect(JSON.parse(text)).toMatchObject({ totalDocs: 0 })
    expect(JSON.parse((await ask('/topics?draft=true&trash=true')).text)).toMatchObject({
      totalDocs: 0,
    })
  })

  it('gets the identifier at most of a related project that is a draft', async () => {
    const { text } = await ask(`/projects/${ids.related}?depth=3&draft=true`)
    expect(text).not.toContain(secret)
  })

  it('can create, change and delete nothing', async () => {
    const calls = [
      () => api('/projects', { body: aProject() }),
      () => api(`/projects/${ids.edited}`, { body: { title: 'X' }, method: 'PATCH' }),
      () => api(`/projects/${ids.edited}`, { method: 'DELETE' }),
      () => api(`/projects/${ids.edited}/duplicate`, { body: {} }),
      () => api('/projects?where[id][exists]=true', { method: 'DELETE' }),
      () => api('/topics', { body: { name: 'X' } }),
    ]
    for (const call of calls) expect((await call()).status).toBe(403)
    const { totalDocs } = await payload.count({ collection: 'projects', trash: true })
    expect(totalDocs).toBe(5)
  })
})

describe('an editor', () => {
  it('reads drafts and versions', async () => {
    const drafts = await api('/projects?draft=true', { token })
    expect(await drafts.text()).toContain(secret)
    expect((await api('/projects/versions', { token })).status).toBe(200)
    expect((await api('/projects?trash=true', { token })).status).toBe(200)
  })
})

describe('a change that says nothing of publishing', () => {
  const ask = async (id: string, body: object) =>
    await api(`/projects/${id}?locale=fi`, { body, method: 'PATCH', token })
  const read = async (id: string, draft: boolean) =>
    await payload.findByID({ collection: 'projects', depth: 0, draft, id, locale: 'fi' })

  it('takes nothing down where a draft is under way, and joins the draft', async () => {
    const { id } = await payload.create({ collection: 'projects', data: aProject() })
    const data = { summary: 'Kesken.' }
    await payload.update({ collection: 'projects', data, draft: true, id, locale: 'fi' })
    expect((await ask(id, { acronym: 'RANTA' })).status).toBe(200)
    const now = await read(id, false)
    expect(now).toMatchObject({ _status: 'published', summary: 'Lyhyt kuvaus.' })
    expect(now.acronym).not.toBe('RANTA')
    expect(await read(id, true)).toMatchObject({
      _status: 'draft',
      acronym: 'RANTA',
      summary: 'Kesken.',
    })
  })

  it('changes what is public where none is', async () => {
    const { id } = await payload.create({ collection: 'projects', data: aProject() })
    expect((await ask(id, { acronym: 'RANTA' })).status).toBe(200)
    expect(await read(id, false)).toMatchObject({ _status: 'published', acronym: 'RANTA' })
  })
})
