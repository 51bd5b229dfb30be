import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { api, refusalOf, signIn } from '../helpers/api'
import { aProject } from '../helpers/factories'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
let administrator: string
let publisher: string
let contributor: string
let contributorId: string

/** How somebody tries to make the first user, before there is one. */
const firstUser = { email: 'x@example.org', name: 'X', password: 'pitka-salasana-1' }
const firstRegisters: Record<string, number> = {}

beforeAll(async () => {
  payload = await startPayload()
  const addresses = ['first-register', 'first%2Dregister', 'first-register/', '%66irst-register']
  for (const last of addresses) {
    const body = { ...firstUser, role: 'administrator' }
    firstRegisters[last] = (await api(`/users/${last}`, { body })).status
  }
  administrator = await signIn(payload)
  publisher = await signIn(payload, api, { email: 'julkaisija@example.org', role: 'publisher' })
  contributor = await signIn(payload, api, {
    email: 'kirjoittaja@example.org',
    role: 'contributor',
  })
  contributorId = (await me(contributor)).id
})
afterAll(() => stopPayload(payload))

const me = async (token: string) => {
  const response = await api('/users/me', { token })
  return ((await response.json()) as { user: { id: string; role: string } }).user
}
const published = async () =>
  (await payload.create({ collection: 'projects', data: aProject() })).id

/** What the public reads of a project: its title, or nothing. */
const publicTitle = async (id: string) =>
  ((await (await api(`/projects/${id}`)).json()) as { title?: string }).title

describe('the first user', () => {
  it('is made on the server: however the address is written, the network makes none', () => {
    for (const status of Object.values(firstRegisters)) expect([403, 404]).toContain(status)
    expect(firstRegisters['first-register']).toBe(403)
  })
})

describe('a contributor', () => {
  it('writes drafts', async () => {
    const made = await api('/projects', {
      body: aProject({ _status: 'draft' }),
      token: contributor,
    })
    expect(made.status).toBe(201)
    const { doc } = (await made.json()) as { doc: { _status: string; id: string } }
    expect(doc._status).toBe('draft')
    const body = { title: 'Uusi nimi' }
    const changed = await api(`/projects/${doc.id}`, { body, method: 'PATCH', token: contributor })
    expect(changed.status).toBe(200)
  })

  it.each([
    ['', { _status: 'published' }],
    ['?draft=true', { _status: 'published', title: 'Z' }],
    ['?publishSpecificLocale=fi', { _status: 'published', title: 'Z' }],
    ['?publishAllLocales=true', { _status: 'published' }],
  ])('cannot publish (%s)', async (query, body) => {
    const { id } = await payload.create({
      collection: 'projects',
      data: aProject({ _status: 'draft' }),
    })
    for (const path of [
      `/projects/${id}${query}`,
      `/projects${query || '?'}&where[id][equals]=${id}`,
    ]) {
      await api(path, { body, method: 'PATCH', token: contributor })
    }
    const made = await api(`/projects${query}`, { body: aProject(), token: contributor })
    expect(made.status).toBe(403)
    expect(await publicTitle(id)).toBeUndefined()
    expect(
      (await payload.count({ collection: 'projects', where: { title: { equals: 'Z' } } }))
        .totalDocs,
    ).toBe(0)
  })

  it.each(['', '?unpublishAllLocales=true'])(
    'changes and hides nothing that the public reads (%s)',
    async (query) => {
      const id = await published()
      for (const body of [
        { title: 'Muutettu' },
        { _status: 'draft' },
        { _status: null, title: 'M' },
      ]) {
        await api(`/projects/${id}${query}`, { body, method: 'PATCH', token: contributor })
        const where = `${query || '?'}&where[id][equals]=${id}`
        await api(`/projects${where}`, { body, method: 'PATCH', token: contributor })
      }
      expect(await publicTitle(id)).toBe('Hyvän elämän Östersundom')
    },
  )

  it('restores an older version as a draft only', async () => {
    const id = await published()
    await payload.update({ id, collection: 'projects', data: { title: 'Toinen' } })
    const { docs } = await payload.findVersions({
      collection: 'projects',
      where: { parent: { equals: id }, 'version.title': { equals: 'Hyvän elämän Östersundom' } },
    })
    const path = `/projects/versions/${docs[0]?.id ?? ''}`
    const refused = await api(path, { body: {}, token: contributor })
    expect(refused.status).toBe(403)
    expect(await publicTitle(id)).toBe('Toinen')
    expect((await api(`${path}?draft=true`, { body: {}, token: contributor })).status).toBe(200)
    expect(await publicTitle(id)).toBe('Toinen')
  })

  it('deletes nothing, and moves nothing to the trash', async () => {
    const id = await published()
    const body = { deletedAt: new Date().toISOString() }
    await api(`/projects/${id}`, { body, method: 'PATCH', token: contributor })
    await api(`/projects/${id}`, { method: 'DELETE', token: contributor })
    await api(`/projects?where[id][equals]=${id}`, { method: 'DELETE', token: contributor })
    expect(await publicTitle(id)).toBe('Hyvän elämän Östersundom')
    const topic = await payload.create({ collection: 'topics', data: { name: 'Vesi' } })
    const refused = await api(`/topics/${topic.id}`, { method: 'DELETE', token: contributor })
    expect(refused.status).toBe(403)
  })

  it('runs no jobs', async () => {
    for (const path of ['/payload-jobs/run', '/payload-jobs/handle-schedules']) {
      expect((await api(path)).status).toBe(401)
      expect((await api(path, { token: contributor })).status).toBe(401)
      expect((await api(path, { token: administrator })).status).toBe(200)
    }
  })

  it('neither reads nor changes when the jobs ran, which the server alone keeps', async () => {
    for (const token of [contributor, publisher, administrator]) {
      expect((await api('/globals/payload-jobs-stats', { token })).status).toBe(403)
      const body = { stats: {} }
      expect((await api('/globals/payload-jobs-stats', { body, token })).status).toBe(403)
    }
  })

  it('changes a topic only until a published project names it', async () => {
    const topic = await payload.create({ collection: 'topics', data: { name: 'Ilma' } })
    const change = async (name: string) =>
      (await api(`/topics/${topic.id}`, { body: { name }, method: 'PATCH', token: contributor }))
        .status
    expect(await change('Ilmasto')).toBe(200)
    await payload.create({ collection: 'projects', data: aProject({ topics: [topic.id] }) })
    expect(await change('Muu')).toBe(403)
  })

  it('cannot change the pages of the site', async () => {
    const response = await api('/globals/about', { body: { title: 'X' }, token: contributor })
    expect(response.status).toBe(403)
  })
})

describe('a role', () => {
  it.each(['contributor', 'publisher'])('is not raised by a %s, over any road', async (name) => {
    const token = name === 'contributor' ? contributor : publisher
    const { id, role } = await me(token)
    const body = { role: 'administrator' }
    const attempts = [
      api(`/users/${id}`, { body, method: 'PATCH', token }),
      api(`/users?where[id][equals]=${id}`, { body, method: 'PATCH', token }),
      api(`/users/${id}/duplicate`, { body: { ...body, email: 'd@example.org' }, token }),
      api('/users', { body: { ...firstUser, ...body, email: 'e@example.org' }, token }),
      api('/users/first-register', { body: { ...firstUser, ...body }, token }),
    ]
    for (const attempt of attempts) await attempt
    expect((await me(token)).role).toBe(role)
    const where = { role: { equals: 'administrator' } } as const
    expect((await payload.count({ collection: 'users', where })).totalDocs).toBe(1)
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(3)
  })

  it('is not carried over by a copy of a user: there are no copies', async () => {
    const { id } = await me(administrator)
    const body = { email: 'kopio@example.org', password: 'pitka-salasana-2' }
    const copied = await api(`/users/${id}/duplicate`, { body, token: administrator })
    expect(copied.status).toBe(404)
  })

  it('is given by an administrator', async () => {
    const change = (role: string) =>
      api(`/users/${contributorId}`, { body: { role }, method: 'PATCH', token: administrator })
    expect((await change('publisher')).status).toBe(200)
    expect((await me(contributor)).role).toBe('publisher')
    expect((await change('contributor')).status).toBe(200)
  })

  it('stays with the last administrator', async () => {
    const { id } = await me(administrator)
    const body = { role: 'publisher' }
    const demoted = await api(`/users/${id}`, {
      body,
      language: 'fi',
      method: 'PATCH',
      token: administrator,
    })
    expect(demoted.status).toBe(409)
    expect((await refusalOf(demoted)).message).toContain('viimeinen pääkäyttäjä')
    const deleted = await api(`/users/${id}`, { method: 'DELETE', token: administrator })
    expect(deleted.status).toBe(409)
  })
})

describe('a user', () => {
  it('changes their own name and nobody else’s', async () => {
    const body = { name: 'Uusi nimi' }
    const change = (id: string) =>
      api(`/users/${id}`, { body, method: 'PATCH', token: contributor })
    expect((await change(contributorId)).status).toBe(200)
    expect((await change((await me(publisher)).id)).status).toBe(403)
  })

  it('needs a password of at least 12 characters that is not the address', async () => {
    for (const password of ['lyhyt-11-mk', 'a@example.org']) {
      const body = { ...firstUser, email: 'a@example.org', password }
      const response = await api('/users', { body, token: administrator })
      expect(response.status).toBe(400)
      expect((await refusalOf(response)).data?.errors?.[0]?.path).toBe('password')
    }
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: 'julkaisija@example.org' },
      disableEmail: true,
    })
    const response = await api('/users/reset-password', { body: { password: 'lyhyt', token } })
    expect(response.status).toBe(400)
  })

  it('unlocks nobody without being an administrator', async () => {
    const body = { email: 'julkaisija@example.org' }
    expect((await api('/users/unlock', { body, token: contributor })).status).toBe(403)
    expect((await api('/users/unlock', { body, token: administrator })).status).toBe(200)
  })
})
