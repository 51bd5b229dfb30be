import config from '@payload-config'
import { createHmac } from 'node:crypto'
import { handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { linkIdOf, previewKey } from '../../src/preview/previewKey'
import { api, refusalOf, signIn } from '../helpers/api'
import { aProject } from '../helpers/factories'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
let token: string
beforeAll(async () => {
  payload = await startPayload()
  token = await signIn(payload)
})
afterAll(() => stopPayload(payload))

type Scheduled = { at: string; hasFailed: boolean; id: string; type: string }

const post = async (path: string, body: object, by = token) =>
  await api(path, { body, language: 'fi', token: by })

const aDraft = async (title: string) =>
  (
    await payload.create({
      collection: 'projects',
      data: aProject({ _status: 'draft', title }),
      draft: true,
    })
  ).id

const statusOf = async (id: string) =>
  (await payload.findByID({ id, collection: 'projects' }))._status

const soon = () => new Date(Date.now() + 3_600_000).toISOString()

/** Schedules as an editor does, and lets its time come. */
const scheduleAndRun = async (id: string, body: object, before?: () => Promise<unknown>) => {
  const answer = await post(`/projects/${id}/later`, { at: soon(), ...body })
  expect(answer.status).toBe(200)
  const { scheduled } = (await answer.json()) as { scheduled: Scheduled[] }
  expect(scheduled).toHaveLength(1)
  await before?.()
  const past = { waitUntil: new Date(Date.now() - 1000).toISOString() }
  await payload.update({ id: scheduled[0]?.id ?? '', collection: 'payload-jobs', data: past })
  await payload.jobs.run({ queue: 'publishing', silent: true })
}

const deskOf = async (id: string) =>
  (await (await api(`/projects/${id}/desk`, { token })).json()) as { scheduled: Scheduled[] }

describe('a scheduled publication', () => {
  it('is done at its time, as who asked for it', async () => {
    const id = await aDraft('Ajastettu julkaisu')
    await scheduleAndRun(id, { type: 'publish' })
    expect(await statusOf(id)).toBe('published')
    expect((await deskOf(id)).scheduled).toEqual([])
    const { docs } = await payload.find({
      collection: 'audit-entries',
      where: { action: { equals: 'published' }, documentId: { equals: id } },
    })
    expect(docs).toMatchObject([{ userName: 'Toimittaja' }])
  })

  it('is not done before its time, and can be cancelled', async () => {
    const id = await aDraft('Peruttu julkaisu')
    await post(`/projects/${id}/later`, { at: soon(), type: 'publish' })
    await payload.jobs.run({ queue: 'publishing', silent: true })
    expect(await statusOf(id)).toBe('draft')
    const [job] = (await deskOf(id)).scheduled
    expect(job).toMatchObject({ hasFailed: false, type: 'publish' })
    expect((await post(`/projects/${id}/later/cancel`, {})).status).toBe(404)
    await post(`/projects/${id}/later/cancel`, { job: job?.id })
    expect((await deskOf(id)).scheduled).toEqual([])
  })

  it('is refused for a time that has passed, with the reason at the field', async () => {
    const id = await aDraft('Myöhässä')
    const refused = await post(`/projects/${id}/later`, { at: '2020-01-01', type: 'publish' })
    expect(refused.status).toBe(400)
    expect((await refusalOf(refused)).data?.errors).toMatchObject([
      { message: 'Valitse aika, joka ei ole vielä mennyt.', path: 'at' },
    ])
  })

  it('does not get past the gate, and the desk tells that it did not succeed', async () => {
    const id = await aDraft('Puutteellinen hanke')
    await scheduleAndRun(id, { type: 'publish' }, () =>
      payload.update({ id, collection: 'projects', data: { summary: '' }, draft: true }),
    )
    expect(await statusOf(id)).toBe('draft')
    expect((await deskOf(id)).scheduled).toMatchObject([{ hasFailed: true, type: 'publish' }])
  })

  it('is not done when who asked for it may not publish any more', async () => {
    const id = await aDraft('Roolin vaihto')
    const email = 'vaihtuva@example.org'
    const user = await payload.create({
      collection: 'users',
      data: { email, name: 'Vaihtuva', password: 'pitka-salasana-1', role: 'publisher' },
    })
    await payload.jobs.queue({
      input: { project: id, type: 'publish', user: { relationTo: 'users', value: user.id } },
      queue: 'publishing',
      task: 'publishLater',
      waitUntil: new Date(Date.now() - 1000),
    })
    await payload.update({ id: user.id, collection: 'users', data: { role: 'contributor' } })
    await payload.jobs.run({ queue: 'publishing', silent: true })
    expect(await statusOf(id)).toBe('draft')
  })

  it('is asked for by publishers alone', async () => {
    const id = await aDraft('Kirjoittajan ajastus')
    const contributor = await signIn(payload, api, {
      email: 'kirjoittaja@example.org',
      role: 'contributor',
    })
    const answer = await post(`/projects/${id}/later`, { at: soon(), type: 'publish' }, contributor)
    expect(answer.status).toBe(403)
    const cancelled = await post(`/projects/${id}/later/cancel`, { job: 'x' }, contributor)
    expect(cancelled.status).toBe(403)
  })
})

describe('the runner of jobs', () => {
  it('is the server, which knows the secret, and nobody else', async () => {
    const id = await aDraft('Palvelin julkaisee')
    const { docs } = await payload.find({
      collection: 'users',
      where: { role: { equals: 'administrator' } },
    })
    await payload.jobs.queue({
      input: {
        project: id,
        type: 'publish',
        user: { relationTo: 'users', value: docs[0]?.id ?? '' },
      },
      queue: 'publishing',
      task: 'publishLater',
      waitUntil: new Date(Date.now() - 1000),
    })
    const run = async (authorization: string) =>
      await handleEndpoints({
        config,
        request: new Request('http://localhost:3000/api/payload-jobs/run?queue=publishing', {
          headers: { Authorization: authorization },
        }),
      })
    const proofOf = (secret: string) =>
      `Runner ${createHmac('sha256', secret).update('runner of jobs').digest('hex')}`
    for (const wrong of ['', 'Runner ', proofOf('another secret')]) {
      expect((await run(wrong)).status).toBe(401)
    }
    expect(await statusOf(id)).toBe('draft')
    expect((await run(proofOf(process.env.PAYLOAD_SECRET ?? ''))).status).toBe(200)
    expect(await statusOf(id)).toBe('published')
  })
})

describe('taking a project down', () => {
  it('at a set time keeps the reason', async () => {
    const { id } = await payload.create({ collection: 'projects', data: aProject({ title: 'G' }) })
    const missing = await post(`/projects/${id}/later`, { at: soon(), type: 'unpublish' })
    expect((await refusalOf(missing)).data?.errors).toMatchObject([
      { message: 'Valitse, miksi hanke poistetaan julkaisusta.', path: 'reason' },
    ])
    await scheduleAndRun(id, { type: 'unpublish', withdrawal: { reason: 'inError' } })
    expect(await payload.findByID({ id, collection: 'projects' })).toMatchObject({
      _status: 'draft',
      withdrawal: { reason: 'inError' },
    })
  })

  it('names the other project when merged, and is forgotten when published again', async () => {
    const { id } = await payload.create({ collection: 'projects', data: aProject({ title: 'F' }) })
    const save = async (body: object) =>
      await api(`/projects/${id}`, { body, language: 'fi', method: 'PATCH', token })
    const refused = await save({ _status: 'draft', withdrawal: { reason: 'merged' } })
    expect(refused.status).toBe(400)
    expect((await refusalOf(refused)).data?.errors).toMatchObject([
      { message: 'Valitse hanke, johon tämä on yhdistetty.', path: 'withdrawal.successor' },
    ])
    expect(await statusOf(id)).toBe('published')
    expect((await save({ _status: 'draft', withdrawal: { reason: 'inError' } })).status).toBe(200)
    const seen = (await (await api(`/projects/${id}`)).json()) as object
    expect(seen).not.toHaveProperty('withdrawal')
    await save({ _status: 'published' })
    expect(await payload.findByID({ id, collection: 'projects' })).toMatchObject({
      withdrawal: { reason: null },
    })
  })
})

describe('the project that another was merged into', () => {
  it('can be deleted: the other is then taken down without a successor', async () => {
    const successor = await aDraft('Seuraaja')
    const { id } = await payload.create({ collection: 'projects', data: aProject({ title: 'H' }) })
    await payload.update({
      id,
      collection: 'projects',
      data: { _status: 'draft', withdrawal: { reason: 'merged', successor } },
    })
    await payload.delete({ id: successor, collection: 'projects' })
    const { withdrawal } = await payload.findByID({ id, collection: 'projects', depth: 1 })
    // SQLite forgets it, MongoDB keeps an id that leads nowhere: no project is loaded by either.
    expect(typeof (withdrawal?.successor ?? '')).toBe('string')
  })
})

describe('a preview link', () => {
  it('has a key that cannot be guessed or changed', () => {
    const key = previewKey('a-link', 'secret')
    expect(linkIdOf(key, 'secret')).toBe('a-link')
    expect(linkIdOf(key.replace('a-link', 'b-link'), 'secret')).toBeUndefined()
    expect(linkIdOf(key, 'another secret')).toBeUndefined()
    expect(linkIdOf('', 'secret')).toBeUndefined()
  })

  it('is made by staff alone, works three months at most, and goes with its project', async () => {
    const id = await aDraft('Esikatseltava')
    const body = { expiresAt: '2099-01-01', project: id, recipient: 'Partneri' }
    expect((await api('/preview-links')).status).toBe(403)
    const refused = await post('/preview-links', body)
    expect((await refusalOf(refused)).data?.errors).toMatchObject([
      { message: 'Valitse päivä, joka on enintään 90 päivän päässä.', path: 'expiresAt' },
    ])
    const made = await post('/preview-links', { project: id, recipient: 'P' })
    const { doc } = (await made.json()) as { doc: { address: string; createdBy: string } }
    expect(doc.address).toMatch(/\/fi\/esikatselu\/[^/]+$/)
    expect(doc.createdBy).toBe('Toimittaja')
    await payload.delete({ id, collection: 'projects' })
    const { totalDocs } = await payload.count({
      collection: 'preview-links',
      where: { project: { equals: id } },
    })
    expect(totalDocs).toBe(0)
  })
})
