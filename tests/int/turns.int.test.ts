import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { api, refusalOf, signIn } from '../helpers/api'
import { aProject } from '../helpers/factories'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
let [first, second] = ['', '']
beforeAll(async () => {
  payload = await startPayload()
  first = await signIn(payload)
  second = await signIn(payload, api, { email: 'tyotoveri@example.org', role: 'publisher' })
})
afterAll(() => stopPayload(payload))

const aDraft = async () =>
  (
    await payload.create({
      collection: 'projects',
      data: aProject({ _status: 'draft' }),
      draft: true,
    })
  ).id

const save = async (id: string, token: string, autosave: boolean) =>
  await api(`/projects/${id}?locale=fi&draft=true&autosave=${String(autosave)}`, {
    body: { summary: `Kirjoitti ${token.slice(-4)}` },
    language: 'fi',
    method: 'PATCH',
    token,
  })

const holdersOf = async (id: string) =>
  (
    await payload.find({
      collection: 'payload-locked-documents',
      depth: 1,
      where: { 'document.value': { equals: id } },
    })
  ).docs.map(({ user }) => (typeof user.value === 'object' ? user.value.email : user.value))

describe('the turn to write a project', () => {
  it('outlasts an autosave, and ends with a save', async () => {
    const id = await aDraft()
    expect((await save(id, first, true)).status).toBe(200)
    expect((await save(id, first, true)).status).toBe(200)
    expect(await holdersOf(id)).toEqual(['toimittaja@example.org'])
    expect((await save(id, first, false)).status).toBe(200)
    expect(await holdersOf(id)).toEqual([])
  })

  it('refuses the autosave of who lost it, in the language of the admin, and changes nothing', async () => {
    const id = await aDraft()
    await save(id, second, true)
    const refused = await save(id, first, true)
    expect(refused.status).toBe(423)
    expect((await refusalOf(refused)).message).toMatch(/^Toinen käyttäjä muokkaa hanketta/)
    expect(await holdersOf(id)).toEqual(['tyotoveri@example.org'])
    const { summary } = await payload.findByID({ id, collection: 'projects', draft: true })
    expect(summary).toBe(`Kirjoitti ${second.slice(-4)}`)
  })

  it('is not taken by who may not write', async () => {
    const id = await aDraft()
    const answer = await api(`/projects/${id}?draft=true&autosave=true`, {
      body: { ownShare: 'ei luku' },
      method: 'PATCH',
      token: 'ei-kukaan',
    })
    expect(answer.status).toBe(403)
    expect(await holdersOf(id)).toEqual([])
  })
})
