import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { forgetSenders } from '../../src/feedback/forgetSenders'
import { makeFormToken } from '../../src/feedback/formToken'
import { receiveFeedback } from '../../src/feedback/receiveFeedback'
import { api, refusalOf, signIn } from '../helpers/api'
import { aProject, anAttachment } from '../helpers/factories'
import { aPdf } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
afterEach(() => payload.delete({ collection: 'feedback', where: {} }))
afterAll(() => stopPayload(payload))

const now = Date.UTC(2026, 10, 24, 8)
let sender = 0

/** Sends the form as the site would, ten seconds after it was made. */
const send = (fields: Record<string, string>) => {
  const data = new FormData()
  const token = makeFormToken(payload.secret, now - 10_000)
  const all = { kind: 'error', message: 'Vuosi on väärin.', token, ...fields }
  for (const [name, value] of Object.entries(all)) data.set(name, value)
  sender += 1
  return receiveFeedback({ address: `192.0.2.${sender}`, data, locale: 'fi', now, payload })
}

const inbox = async () => (await payload.find({ collection: 'feedback', depth: 0 })).docs

describe('a message from a reader', () => {
  it('reaches the inbox with a clock of fourteen days', async () => {
    const result = await send({ email: 'matti@esimerkki.fi', page: '/fi/hankkeet/bridges' })
    const [message] = await inbox()
    expect(message).toMatchObject({
      dueAt: '2026-12-08T08:00:00.000Z',
      email: 'matti@esimerkki.fi',
      kind: 'error',
      page: '/fi/hankkeet/bridges',
      state: 'new',
    })
    expect(result).toEqual({ reference: message?.reference, taken: true })
  })

  it('comes back whole when something in it is wrong', async () => {
    const result = await send({ email: 'matti', message: '', name: 'Matti' })
    expect(result).toMatchObject({
      faults: { email: 'emailForm', message: 'messageEmpty' },
      form: { email: 'matti', kind: 'error', name: 'Matti' },
      refusal: 'faults',
    })
    expect(await inbox()).toEqual([])
  })

  it('is not taken from a robot: a trap filled in, a form of its own, or one sent at once', async () => {
    const early = makeFormToken(payload.secret, now - 500)
    expect(await send({ website: 'https://example.org' })).toMatchObject({ refusal: 'trap' })
    expect(await send({ token: 'abc.def' })).toMatchObject({ refusal: 'late' })
    expect(await send({ token: early })).toMatchObject({ refusal: 'early' })
    expect(await inbox()).toEqual([])
  })

  it('names a document only when the public may read it', async () => {
    const hidden = await payload.create({
      collection: 'attachments',
      data: anAttachment(),
      file: await aPdf(),
    })
    await send({ document: hidden.id, kind: 'accessibleVersion' })
    await payload.create({ collection: 'projects', data: aProject({ attachments: [hidden.id] }) })
    await send({ document: hidden.id, kind: 'accessibleVersion' })
    await send({ document: 'no-such-document', kind: 'accessibleVersion' })
    const documents = (await inbox()).map(({ document }) => document ?? null)
    expect(documents.toSorted()).toEqual([hidden.id, null, null].toSorted())
  })
})

describe('the inbox', () => {
  it('is closed to the public: no reading, no writing past the form', async () => {
    await send({ name: 'Matti' })
    const [message] = await inbox()
    const read = await api('/feedback')
    expect(read.status).toBe(403)
    const written = await api('/feedback', {
      body: { kind: 'error', language: 'fi', message: 'x' },
    })
    expect(written.status).toBe(403)
    const changed = await api(`/feedback/${String(message?.id)}`, {
      body: { state: 'handled' },
      method: 'PATCH',
    })
    expect(changed.status).toBe(403)
  })

  it('asks how a message ended before it is handled, tells the time left, and keeps the words', async () => {
    await send({})
    const [message] = await inbox()
    const path = `/feedback/${String(message?.id)}`
    const token = await signIn(payload)
    const call = (body: object) => api(path, { body, language: 'fi', method: 'PATCH', token })
    const refusal = await refusalOf(await call({ state: 'handled' }))
    expect(refusal.data?.errors).toEqual([
      expect.objectContaining({
        message: 'Valitse, miten yhteydenotto päättyi.',
        path: 'outcome',
      }),
    ])
    const handled = await call({ message: 'Muutettu', outcome: 'done', state: 'handled' })
    const { doc } = (await handled.json()) as { doc: Record<string, unknown> }
    expect(doc).toMatchObject({ message: 'Vuosi on väärin.', timeLeft: 'Käsitelty' })
    expect(typeof doc.handledAt).toBe('string')
    const reopened = (await (await call({ state: 'inProgress' })).json()) as {
      doc: Record<string, unknown>
    }
    expect(reopened.doc.handledAt).toBeNull()
    expect(reopened.doc.timeLeft).toMatch(/päivää/)
  })

  it('puts the most urgent open message first, and says in words that one is late', async () => {
    const receive = (receivedAt: string, data: object = {}) =>
      payload.create({
        collection: 'feedback',
        data: {
          kind: 'error',
          language: 'fi',
          message: receivedAt,
          receivedAt,
          state: 'new',
          ...data,
        },
      })
    await receive('2020-01-01T00:00:00.000Z', { outcome: 'done', state: 'handled' })
    await receive(new Date().toISOString())
    await receive('2021-01-01T00:00:00.000Z')
    const { docs } = await payload.find({ collection: 'feedback' })
    expect(docs.map(({ receivedAt }) => receivedAt.slice(0, 4))).toEqual([
      '2021',
      new Date().toISOString().slice(0, 4),
      '2020',
    ])
    expect(docs[0]?.timeLeft).toMatch(/^Myöhässä \d+ päivää$/)
  })

  it('forgets who wrote 90 days after the message was handled, and only then', async () => {
    await send({ email: 'matti@esimerkki.fi', name: 'Matti' })
    const [message] = await inbox()
    const id = String(message?.id)
    const far = Date.now() + 91 * 86_400_000
    expect(await forgetSenders(payload, { now: far })).toBe(0)
    await payload.update({
      collection: 'feedback',
      data: { outcome: 'done', replyNote: 'Korjattu, Matti!', state: 'handled' },
      id,
    })
    expect(await forgetSenders(payload, { now: Date.now() + 89 * 86_400_000 })).toBe(0)
    expect(await forgetSenders(payload, { now: far })).toBe(1)
    const forgotten = await payload.findByID({ collection: 'feedback', id })
    expect(forgotten).toMatchObject({ kind: 'error', outcome: 'done', state: 'handled' })
    const left = [forgotten.email, forgotten.name, forgotten.message, forgotten.replyNote]
    expect(left.filter(Boolean)).toEqual([])
    expect(await forgetSenders(payload, { now: far })).toBe(0)
  })
})
