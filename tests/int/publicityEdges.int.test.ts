import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { api, signIn } from '../helpers/api'
import { aBody, anAttachment, anImage, aProject, type SomeProjectData } from '../helpers/factories'
import { aPdf, aPng } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
let token: string
beforeAll(async () => {
  payload = await startPayload()
  token = await signIn(payload)
})
afterAll(() => stopPayload(payload))

type Named = 'attachments' | 'images' | 'partners' | 'programmes' | 'topics'

const newImage = async () =>
  (await payload.create({ collection: 'images', data: anImage(), file: await aPng() })).id
const newAttachment = async () =>
  payload.create({
    collection: 'attachments',
    data: anAttachment(),
    file: await aPdf({ pages: 2 }),
  })
const newProgramme = async (emblem?: string) =>
  (
    await payload.create({
      collection: 'programmes',
      data: { name: 'Ohjelma', ...(emblem ? { emblem } : {}) },
    })
  ).id
const publish = (data: SomeProjectData) =>
  payload.create({ collection: 'projects', data: aProject(data) })
const phasesOf = (programme: string) => [{ start: '2016', end: '2018', programme }]
const isSeen = async (collection: Named, id: string) => {
  const where = { id: { equals: id } }
  const asPublic = { collection: collection as CollectionSlug, overrideAccess: false } as const
  return (await payload.find({ ...asPublic, where })).totalDocs === 1
}
const versionsOf = async (collection: 'programmes' | 'projects', id: string) => {
  const where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({ collection, limit: 0, sort: 'createdAt', where })
  return docs.map((version) => version.id)
}

describe('an image within the text', () => {
  it('is shown when only the English text has it', async () => {
    const image = await newImage()
    const { id } = await publish({ body: aBody() })
    const data = { body: aBody({ image }), summary: 'Short.', title: 'Name' }
    await payload.update({ id, collection: 'projects', data, locale: 'en' })
    expect(await isSeen('images', image)).toBe(true)
    const without = { body: aBody() }
    await payload.update({ id, collection: 'projects', data: without, locale: 'en' })
    expect(await isSeen('images', image)).toBe(false)
  })

  it('stays when one language drops it and the other has it', async () => {
    const image = await newImage()
    const { id } = await publish({ body: aBody({ image }) })
    const data = { body: aBody({ image }), summary: 'Short.', title: 'Name' }
    await payload.update({ id, collection: 'projects', data, locale: 'en' })
    await payload.update({ id, collection: 'projects', data: { body: aBody() } })
    expect(await isSeen('images', image)).toBe(true)
    await payload.update({ id, collection: 'projects', data: { body: null }, locale: 'en' })
    expect(await isSeen('images', image)).toBe(false)
  })
})

describe('the emblem of a public programme', () => {
  it('is hidden when another takes its place, which is shown', async () => {
    const [first, second] = [await newImage(), await newImage()]
    const id = await newProgramme(first)
    await publish({ phases: phasesOf(id) })
    await payload.update({ id, collection: 'programmes', data: { emblem: second } })
    expect([await isSeen('images', first), await isSeen('images', second)]).toEqual([false, true])
    await payload.update({ id, collection: 'programmes', data: { emblem: null } })
    expect(await isSeen('images', second)).toBe(false)
  })

  it('stays shown when a project shows it too', async () => {
    const image = await newImage()
    const id = await newProgramme(image)
    await publish({ images: [{ image, kind: 'fundingLogo' }], phases: phasesOf(id) })
    await payload.update({ id, collection: 'programmes', data: { emblem: null } })
    expect(await isSeen('images', image)).toBe(true)
  })

  it('of a hidden programme is hidden', async () => {
    const image = await newImage()
    await newProgramme(image)
    expect(await isSeen('images', image)).toBe(false)
  })
})

describe('an older version', () => {
  it('of a programme does not show it again', async () => {
    const id = await newProgramme()
    const project = await publish({ phases: phasesOf(id) })
    await payload.update({ id, collection: 'programmes', data: { period: '2014–2020' } })
    await payload.delete({ id: project.id, collection: 'projects' })
    const [, whilePublic = ''] = await versionsOf('programmes', id)
    await payload.restoreVersion({ id: whilePublic, collection: 'programmes' })
    expect(await isSeen('programmes', id)).toBe(false)
  })

  it('of a programme does not hide it', async () => {
    const id = await newProgramme()
    await publish({ phases: phasesOf(id) })
    const [whileHidden = ''] = await versionsOf('programmes', id)
    const body = {}
    const path = `/programmes/versions/${whileHidden}`
    expect((await api(path, { body, token })).status).toBe(200)
    expect(await isSeen('programmes', id)).toBe(true)
  })

  it('of a project shows what it names and hides what it does not', async () => {
    const [first, second] = [(await newAttachment()).id, (await newAttachment()).id]
    const { id } = await publish({ attachments: [first] })
    await payload.update({ id, collection: 'projects', data: { attachments: [second] } })
    const [older = ''] = await versionsOf('projects', id)
    await api(`/projects/versions/${older}?draft=true`, { body: {}, token })
    const seen = async () => [
      await isSeen('attachments', first),
      await isSeen('attachments', second),
    ]
    expect(await seen()).toEqual([false, true])
    await payload.restoreVersion({ id: older, collection: 'projects' })
    expect(await seen()).toEqual([true, false])
  })
})

describe('many projects at once', () => {
  it('hide what they name when they are unpublished together', async () => {
    const topic = (await payload.create({ collection: 'topics', data: { name: 'Vesi' } })).id
    await publish({ topics: [topic] })
    await publish({ topics: [topic] })
    const where = { topics: { equals: topic } }
    const { errors } = await payload.update({
      collection: 'projects',
      data: { _status: 'draft' },
      where,
    })
    expect([errors, await isSeen('topics', topic)]).toEqual([[], false])
  })

  it('hide what they name when they are deleted together', async () => {
    const topic = (await payload.create({ collection: 'topics', data: { name: 'Ilma' } })).id
    await publish({ topics: [topic] })
    await publish({ topics: [topic] })
    await payload.delete({ collection: 'projects', where: { topics: { equals: topic } } })
    expect(await isSeen('topics', topic)).toBe(false)
  })
})

describe('a copy', () => {
  it('of what is shown is hidden, and keeps what was read from the file', async () => {
    const { id } = await newAttachment()
    await publish({ attachments: [id] })
    const original = await payload.findByID({ id, collection: 'attachments' })
    const response = await api(`/attachments/${id}/duplicate`, { body: {}, token })
    expect(response.status).toBe(200)
    const { doc } = (await response.json()) as { doc: typeof original }
    const { checksum } = original
    expect(doc).toMatchObject({ checksum, isPublic: false, pages: 2 })
    expect(doc.filename).not.toBe(original.filename)
  })
})

describe('a caller of the API', () => {
  const forged = {
    allCountries: ['SE'],
    endYear: 1950,
    isPublic: true,
    publishedAt: '2000-01-01T00:00:00.000Z',
    totalBudget: 5,
  }
  const derived = { allCountries: [], endYear: 2018, totalBudget: null }

  it('cannot set what the archive works out of a new project', async () => {
    const response = await api('/projects', { body: { ...aProject(), ...forged }, token })
    expect(response.status).toBe(201)
    const { doc } = (await response.json()) as { doc: { id: string; publishedAt: string } }
    expect(doc).toMatchObject(derived)
    expect(doc.publishedAt > '2020').toBe(true)
  })

  it('cannot set it of a project that there is', async () => {
    const { id, publishedAt } = await publish({})
    const response = await api(`/projects/${id}`, { body: forged, method: 'PATCH', token })
    expect(response.status).toBe(200)
    const project = await payload.findByID({ id, collection: 'projects', showHiddenFields: true })
    expect(project).toMatchObject({ ...derived, publishedAt })
  })

  it('cannot set it of a draft', async () => {
    const body = { ...aProject({ _status: 'draft' }), ...forged }
    const response = await api('/projects?draft=true', { body, token })
    const { doc } = (await response.json()) as { doc: { publishedAt?: string | null } }
    expect(doc).toMatchObject(derived)
    expect(doc.publishedAt ?? null).toBeNull()
  })

  it('cannot show something new by saying that it is public', async () => {
    const body = { isPublic: true, name: 'Uusi aihe' }
    const { doc } = (await (await api('/topics', { body, token })).json()) as { doc: object }
    expect(doc).toMatchObject({ isPublic: false })
  })

  it('cannot set what the archive reads from a file', async () => {
    const { id, checksum } = await newAttachment()
    const body = { checksum: 'huijaus', pages: 99 }
    await api(`/attachments/${id}`, { body, method: 'PATCH', token })
    const attachment = await payload.findByID({ id, collection: 'attachments' })
    expect(attachment).toMatchObject({ checksum, pages: 2 })
  })
})
