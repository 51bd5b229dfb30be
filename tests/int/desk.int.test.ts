import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Desk } from '../../src/collections/Projects/desk/endpoints'
import { api, refusalOf, signIn } from '../helpers/api'
import { aProject, type SomeProjectData } from '../helpers/factories'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
let publisher: string
let contributor: string
let other: string

beforeAll(async () => {
  payload = await startPayload()
  publisher = await signIn(payload, api, { email: 'julkaisija@example.org', role: 'publisher' })
  contributor = await signIn(payload, api, {
    email: 'kirjoittaja@example.org',
    role: 'contributor',
  })
  other = await signIn(payload, api, { email: 'toinen@example.org', role: 'contributor' })
})
afterAll(() => stopPayload(payload))

const aDraft = async (data: SomeProjectData = {}) =>
  (await payload.create({ collection: 'projects', data: aProject({ _status: 'draft', ...data }) }))
    .id
const deskOf = async (id: string, token: string, language = 'fi') =>
  (await (await api(`/projects/${id}/desk`, { language, token })).json()) as Desk
const step = (id: string, name: string, token: string, remark?: string) =>
  api(`/projects/${id}/review`, { body: { remark, step: name }, language: 'fi', token })
const publish = (id: string, token: string, data: object = {}) =>
  api(`/projects/${id}`, {
    body: { ...data, _status: 'published' },
    language: 'fi',
    method: 'PATCH',
    token,
  })
const stored = (id: string, locale: 'en' | 'fi' = 'fi') =>
  payload.findByID({ id, collection: 'projects', draft: true, fallbackLocale: false, locale })

describe('the review of a project', () => {
  it('goes from draft to submitted, back with a remark, and to published', async () => {
    const id = await aDraft()
    expect(await deskOf(id, contributor)).toMatchObject({ state: 'draft', steps: ['submit'] })
    expect((await step(id, 'submit', contributor)).status).toBe(200)
    expect(await deskOf(id, contributor)).toMatchObject({ state: 'submitted', steps: ['withdraw'] })
    expect(await deskOf(id, publisher)).toMatchObject({ isUnreviewed: false, steps: ['return'] })

    const silent = await step(id, 'return', publisher)
    expect(silent.status).toBe(400)
    expect((await refusalOf(silent)).data?.errors?.[0]?.path).toBe('remark')
    expect((await step(id, 'return', publisher, 'Lisää tulokset.')).status).toBe(200)
    const returned = await deskOf(id, contributor)
    expect(returned).toMatchObject({ remark: 'Lisää tulokset.', state: 'returned' })

    await api(`/projects/${id}?draft=true`, {
      body: { title: 'X' },
      method: 'PATCH',
      token: contributor,
    })
    expect((await deskOf(id, contributor)).state).toBe('returned')
    await step(id, 'submit', contributor)
    expect((await publish(id, publisher)).status).toBe(200)
    const done = await deskOf(id, publisher)
    expect(done).toMatchObject({ remark: null, state: 'published', steps: [] })
    expect(done.events.map(({ action }) => action)).toEqual([
      'submitted',
      'returned',
      'submitted',
      'published',
    ])
    expect((await stored(id)).publishedUnreviewed).toBe(false)

    await api(`/projects/${id}`, { body: { title: 'Y' }, method: 'PATCH', token: contributor })
    expect((await deskOf(id, contributor)).state).toBe('draft')
  })

  it('takes no step that is not for this person or from this state', async () => {
    const id = await aDraft()
    expect((await step(id, 'return', publisher, 'X')).status).toBe(403)
    await step(id, 'submit', contributor)
    for (const [name, token] of [
      ['return', contributor],
      ['withdraw', other],
      ['submit', publisher],
    ] as const) {
      expect((await step(id, name, token, 'X')).status, name).toBe(403)
    }
    expect((await step(id, 'publish', publisher)).status).toBe(404)
    expect((await api(`/projects/${id}/review`, { body: { step: 'submit' } })).status).toBe(403)
    expect((await api(`/projects/${id}/desk`)).status).toBe(403)
    expect((await step(id, 'withdraw', contributor)).status).toBe(200)
  })

  it('is not set by writing to its fields', async () => {
    const id = await aDraft()
    const body = {
      publishedUnreviewed: true,
      reviewEvents: [],
      reviewState: 'submitted',
      submittedBy: 'x',
    }
    await api(`/projects/${id}?draft=true`, { body, method: 'PATCH', token: publisher })
    expect((await deskOf(id, publisher)).state).toBe('draft')
  })

  it('is not read, nor searched by, by the public', async () => {
    const id = await aDraft()
    await step(id, 'submit', contributor)
    await publish(id, publisher)
    const answer = await (await api(`/projects/${id}`)).text()
    for (const name of ['reviewEvents', 'submittedBy', 'gateWarnings', 'translationBasis']) {
      expect(answer).not.toContain(name)
    }
    expect((await api('/projects?where[submittedBy][exists]=true')).status).toBe(400)
  })

  it('records who publishes work that nobody has reviewed', async () => {
    const id = await aDraft()
    await step(id, 'submit', publisher)
    expect((await deskOf(id, publisher)).isUnreviewed).toBe(true)
    await publish(id, publisher)
    expect((await stored(id)).publishedUnreviewed).toBe(true)
    const { events } = await deskOf(id, publisher)
    expect(events.at(-1)).toMatchObject({ action: 'publishedUnreviewed', name: 'Toimittaja' })
  })

  it('takes two people when the rule is on, which only an administrator sets', async () => {
    const set = (twoPersonRule: boolean, token: string) =>
      api('/globals/archive-settings', { body: { twoPersonRule }, token })
    const administrator = await signIn(payload)
    expect((await set(true, publisher)).status).toBe(403)
    expect((await set(true, administrator)).status).toBe(200)
    const id = await aDraft()
    const refused = await publish(id, publisher)
    expect(refused.status).toBe(403)
    expect((await refusalOf(refused)).message).toContain('tarvitaan kaksi henkilöä')
    expect((await api(`/projects/${id}`)).status).toBe(404)
    await step(id, 'submit', contributor)
    expect((await publish(id, publisher)).status).toBe(200)
    await set(false, administrator)
  })
})

describe('the publish gate', () => {
  it('stops errors at their fields and lets warnings pass', async () => {
    const partner = await payload.create({ collection: 'partners', data: { name: 'Kunta' } })
    const row = { organisation: partner.id, role: 'partner' as const }
    const id = await aDraft({ partners: [row, row], statedPartnerCount: 1 })
    const desk = await deskOf(id, publisher)
    expect(desk.findings.map(({ level, path }) => `${level} ${path}`)).toEqual([
      'error statedPartnerCount',
      'warning title',
    ])
    expect(desk.findings[0]?.message).toBe(
      'Partnerien määräksi on ilmoitettu 1, mutta luettelossa on 2.',
    )
    const refused = await publish(id, publisher)
    expect(refused.status).toBe(400)
    expect((await refusalOf(refused)).data?.errors).toMatchObject([
      { message: desk.findings[0]?.message, path: 'statedPartnerCount' },
    ])
    expect((await publish(id, publisher, { statedPartnerCount: 2 })).status).toBe(200)
    expect(await stored(id)).toMatchObject({ gateErrors: 0, gateWarnings: 1 })
  })
})

describe('the translation of a project', () => {
  const english = (id: string, data: object) =>
    payload.update({ id, collection: 'projects', data, draft: true, locale: 'en' })
  const finnish = (id: string, data: object) =>
    payload.update({ id, collection: 'projects', data, draft: true, locale: 'fi' })

  it('is missing, done, outdated, and done again when somebody says so', async () => {
    const id = await aDraft()
    expect((await stored(id)).translationState).toBe('missing')
    await english(id, { summary: 'Short.', title: 'Good life' })
    expect((await stored(id)).translationState).toBe('done')
    await finnish(id, { summary: 'Pidempi kuvaus.' })
    expect((await stored(id)).translationState).toBe('outdated')
    const body = { keys: ['summary'], locale: 'en' }
    const confirmed = await api(`/projects/${id}/translations`, { body, token: contributor })
    expect(confirmed.status).toBe(200)
    expect((await stored(id)).translationState).toBe('done')
    expect((await stored(id, 'en')).summary).toBe('Short.')
    await finnish(id, { summary: 'Kolmas.' })
    await english(id, { summary: 'Third.' })
    expect((await stored(id)).translationState).toBe('done')
  })

  it('is followed row by row, wherever the rows move', async () => {
    const id = await aDraft({ keyResults: [{ text: 'Yksi' }, { text: 'Kaksi' }] })
    await english(id, { summary: 'Short.', title: 'Good life' })
    const { keyResults } = await stored(id)
    const [one, two] = keyResults ?? []
    const ids = [{ id: one?.id ?? '' }, { id: two?.id ?? '' }]
    await english(id, {
      keyResults: [
        { ...ids[0], text: 'One' },
        { ...ids[1], text: 'Two' },
      ],
    })
    expect((await stored(id)).translationState).toBe('done')
    await finnish(id, {
      keyResults: [
        { ...ids[1], text: 'Kaksi' },
        { ...ids[0], text: 'Yksi' },
      ],
    })
    expect((await stored(id)).translationState).toBe('done')
    await finnish(id, {
      keyResults: [
        { ...ids[1], text: 'Kaksi' },
        { ...ids[0], text: 'Ykkönen' },
      ],
    })
    expect((await stored(id)).translationState).toBe('outdated')
  })

  it('is published in one language without the other', async () => {
    const id = await aDraft()
    await english(id, { summary: 'Short.', title: 'Good life' })
    await publish(id, publisher)
    await english(id, { title: 'Half done' })
    const draft = { draft: true, id, collection: 'projects' } as const
    await payload.update({ ...draft, data: { title: 'Uusi nimi' }, locale: 'fi' })
    const body = { _status: 'published', title: 'Uusi nimi' }
    const path = `/projects/${id}?locale=fi&publishSpecificLocale=fi`
    expect((await api(path, { body, method: 'PATCH', token: publisher })).status).toBe(200)
    const seen = async (locale: string) =>
      ((await (await api(`/projects/${id}?locale=${locale}`)).json()) as { title: string }).title
    expect(await seen('fi')).toBe('Uusi nimi')
    expect(await seen('en')).toBe('Good life')
    expect((await stored(id, 'en')).title).toBe('Half done')
    await api(`/projects/${id}?locale=en`, {
      body: { _status: 'published' },
      method: 'PATCH',
      token: publisher,
    })
    expect(await seen('en')).toBe('Half done')
  })

  it('is shown for the first time in one language', async () => {
    const id = await aDraft()
    await english(id, { title: 'Not yet' })
    const path = `/projects/${id}?locale=fi&publishSpecificLocale=fi`
    const body = { _status: 'published' }
    expect((await api(path, { body, method: 'PATCH', token: publisher })).status).toBe(200)
    const all = await (await api(`/projects/${id}?locale=en`)).text()
    expect(all).not.toContain('Not yet')
    expect((await stored(id, 'en')).title).toBe('Not yet')
  })
})
