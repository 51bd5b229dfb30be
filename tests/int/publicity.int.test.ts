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
type Kind = {
  collection: Named
  make: () => Promise<{ id: string; named: { id: string } }>
  names: (id: string) => SomeProjectData
  what: string
}

let serial = 0
const word = () => `Nimi ${(serial += 1)}`
const named = async (doc: Promise<{ id: string }>) => {
  const { id } = await doc
  return { id, named: { id } }
}
const newImage = async () =>
  payload.create({ collection: 'images', data: anImage(), file: await aPng() })
const newAttachment = async () =>
  payload.create({ collection: 'attachments', data: anAttachment(), file: await aPdf() })
const phase = { start: '2016', end: '2018' }

/** Every way in which a project names something: `make` gives what is named, and what is to be seen. */
const kinds: Kind[] = [
  {
    collection: 'attachments',
    make: () => named(newAttachment()),
    names: (id) => ({ attachments: [id] }),
    what: 'an attachment',
  },
  {
    collection: 'images',
    make: () => named(newImage()),
    names: (id) => ({ images: [{ image: id, kind: 'photo' }] }),
    what: 'an image',
  },
  {
    collection: 'images',
    make: () => named(newImage()),
    names: (id) => ({ body: aBody({ image: id }) }),
    what: 'an image within the text',
  },
  {
    collection: 'images',
    make: async () => {
      const { id } = await newImage()
      const data = { name: word(), emblem: id }
      return { id, named: await payload.create({ collection: 'programmes', data }) }
    },
    names: (id) => ({ phases: [{ ...phase, programme: id }] }),
    what: 'the emblem of a programme',
  },
  {
    collection: 'partners',
    make: () => named(payload.create({ collection: 'partners', data: { name: word() } })),
    names: (id) => ({ leadPartner: id }),
    what: 'a lead partner',
  },
  {
    collection: 'partners',
    make: () => named(payload.create({ collection: 'partners', data: { name: word() } })),
    names: (id) => ({ partners: [{ organisation: id, role: 'contractor' }] }),
    what: 'a partner',
  },
  {
    collection: 'programmes',
    make: () => named(payload.create({ collection: 'programmes', data: { name: word() } })),
    names: (id) => ({ phases: [{ ...phase, programme: id }] }),
    what: 'a programme',
  },
  {
    collection: 'topics',
    make: () => named(payload.create({ collection: 'topics', data: { name: word() } })),
    names: (id) => ({ topics: [id] }),
    what: 'a topic',
  },
]
const nothing = { attachments: [], images: [], body: null, leadPartner: null, partners: [] }
const withoutNames = { ...nothing, topics: [], phases: [phase] }

/** Whether the public sees it: over the Local API, the REST API and, for an upload, as a file. */
const isSeen = async (collection: Named, id: string): Promise<boolean> => {
  const where = { id: { equals: id } }
  const asPublic = { collection: collection as CollectionSlug, overrideAccess: false } as const
  const found = await payload.find({ ...asPublic, where })
  const one = await payload.findByID({ ...asPublic, id, disableErrors: true })
  const listed = await api(`/${collection}?where[id][equals]=${id}`)
  const rest = await api(`/${collection}/${id}`)
  const answers = [
    found.totalDocs === 1,
    one !== null,
    ((await listed.json()) as { totalDocs: number }).totalDocs === 1,
    rest.status === 200,
    ...(await filesSeen(collection, id)),
  ]
  expect(new Set(answers), 'all roads should agree').toHaveProperty('size', 1)
  return answers[0] === true
}

const filesSeen = async (collection: Named, id: string): Promise<boolean[]> => {
  if (collection !== 'attachments' && collection !== 'images') return []
  const doc = await payload.findByID({ id, collection })
  const { sizes = {} } = doc as { sizes?: Record<string, { filename?: null | string }> }
  const smaller = Object.values(sizes).map(({ filename }) => filename)
  const statuses = []
  for (const name of [doc.filename, ...smaller]) {
    const response = await api(`/${collection}/file/${name ?? 'missing'}`)
    await response.arrayBuffer()
    statuses.push(response.status)
  }
  expect([200, 403]).toEqual(expect.arrayContaining(statuses))
  return statuses.map((status) => status === 200)
}

const publish = (data: SomeProjectData) =>
  payload.create({ collection: 'projects', data: aProject({ title: word(), ...data }) })
const update = (id: string, data: SomeProjectData, options = {}) =>
  payload.update({ id, collection: 'projects', data, ...options })

describe.each(kinds)('$what:', ({ collection, make, names }) => {
  it('is hidden until a published project names it', async () => {
    const { id, named } = await make()
    expect(await isSeen(collection, id)).toBe(false)
    const project = await publish({ ...names(named.id), _status: 'draft' })
    expect(await isSeen(collection, id)).toBe(false)
    await update(project.id, { _status: 'published' })
    expect(await isSeen(collection, id)).toBe(true)
  })

  it('is shown when a project is published that names it from the start', async () => {
    const { id, named } = await make()
    await publish(names(named.id))
    expect(await isSeen(collection, id)).toBe(true)
  })

  it('is hidden again when the project is unpublished', async () => {
    const { id, named } = await make()
    const project = await publish(names(named.id))
    await update(project.id, { _status: 'draft' })
    expect(await isSeen(collection, id)).toBe(false)
  })

  it('is hidden while the project is in the trash', async () => {
    const { id, named } = await make()
    const project = await publish(names(named.id))
    const deletedAt = new Date().toISOString()
    await update(project.id, { deletedAt })
    expect(await isSeen(collection, id)).toBe(false)
    const restored = { deletedAt: null, _status: 'published' as const }
    await update(project.id, restored, { trash: true })
    expect(await isSeen(collection, id)).toBe(true)
  })

  it('is hidden when the project is deleted for good', async () => {
    const { id, named } = await make()
    const project = await publish(names(named.id))
    await payload.delete({ id: project.id, collection: 'projects' })
    expect(await isSeen(collection, id)).toBe(false)
  })

  it('is hidden when the project is published without it', async () => {
    const { id, named } = await make()
    const project = await publish(names(named.id))
    await update(project.id, { ...withoutNames, _status: 'published' })
    expect(await isSeen(collection, id)).toBe(false)
  })

  it('stays until a draft that dropped it is published', async () => {
    const { id, named } = await make()
    const project = await publish(names(named.id))
    await update(project.id, withoutNames, { draft: true })
    expect(await isSeen(collection, id)).toBe(true)
    await update(project.id, { _status: 'published' })
    expect(await isSeen(collection, id)).toBe(false)
  })

  it('is not shown by a draft of a published project that adds it', async () => {
    const { id, named } = await make()
    const project = await publish(withoutNames)
    await update(project.id, names(named.id), { draft: true })
    expect(await isSeen(collection, id)).toBe(false)
  })

  it('stays while a second published project names it', async () => {
    const { id, named } = await make()
    const [first, second] = [await publish(names(named.id)), await publish(names(named.id))]
    await payload.delete({ id: first.id, collection: 'projects' })
    expect(await isSeen(collection, id)).toBe(true)
    await update(second.id, { _status: 'draft' })
    expect(await isSeen(collection, id)).toBe(false)
  })

  it('cannot be shown by saying so over the API', async () => {
    const { id } = await make()
    const body = { isPublic: true }
    const response = await api(`/${collection}/${id}`, { body, method: 'PATCH', token })
    expect(response.status).toBe(200)
    expect(await isSeen(collection, id)).toBe(false)
  })

  it('stays shown when it is edited', async () => {
    const { id, named } = await make()
    await publish(names(named.id))
    await payload.update({ id, collection: collection, data: {} })
    expect(await isSeen(collection, id)).toBe(true)
  })
})
