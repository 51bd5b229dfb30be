import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { api, refusalOf, signIn } from '../helpers/api'
import { aBody, anAttachment, anImage, aProject, type SomeProjectData } from '../helpers/factories'
import { aPdf, aPng } from '../helpers/files'
import { speaking } from '../helpers/languages'
import { startPayload, stopPayload } from '../helpers/payload'
import { everythingStored } from '../helpers/stored'

let payload: Payload
let token: string
let english: Awaited<ReturnType<typeof speaking>>
beforeAll(async () => {
  payload = await startPayload()
  token = await signIn(payload)
  english = await speaking(payload, 'en')
})
afterAll(() => stopPayload(payload))

type Named = 'attachments' | 'images' | 'partners' | 'programmes' | 'topics'
type Kind = {
  collection: Named
  make: () => Promise<{ id: string }>
  names: (id: string) => SomeProjectData
  what: string
}
const phase = { start: '2016', end: '2018' }
const image = async () =>
  payload.create({ collection: 'images', data: anImage(), file: await aPng() })
const named = (collection: 'partners' | 'programmes' | 'topics') => () =>
  payload.create({ collection, data: { name: 'Nimi' } })

const kinds: Kind[] = [
  {
    collection: 'attachments',
    make: async () =>
      payload.create({ collection: 'attachments', data: anAttachment(), file: await aPdf() }),
    names: (id) => ({ attachments: [id] }),
    what: 'an attachment',
  },
  {
    collection: 'images',
    make: image,
    names: (id) => ({ images: [{ image: id, kind: 'photo' }] }),
    what: 'an image',
  },
  {
    collection: 'images',
    make: image,
    names: (id) => ({ body: aBody({ image: id }) }),
    what: 'an image within the text',
  },
  {
    collection: 'partners',
    make: named('partners'),
    names: (id) => ({ leadPartner: id }),
    what: 'a lead partner',
  },
  {
    collection: 'partners',
    make: named('partners'),
    names: (id) => ({ partners: [{ organisation: id, role: 'partner' }] }),
    what: 'a partner',
  },
  {
    collection: 'programmes',
    make: named('programmes'),
    names: (id) => ({ phases: [{ ...phase, programme: id }] }),
    what: 'a programme',
  },
  {
    collection: 'topics',
    make: named('topics'),
    names: (id) => ({ topics: [id] }),
    what: 'a topic',
  },
]
const withoutNames: SomeProjectData = {
  attachments: [],
  body: null,
  images: [],
  leadPartner: null,
  partners: [],
  phases: [phase],
  topics: [],
}

const create = (data: SomeProjectData) =>
  payload.create({ collection: 'projects', data: aProject(data) })
const remove = (collection: Named, id: string) => payload.delete({ id, collection, req: english })
const trash = (collection: Named, id: string) => {
  const data = { deletedAt: new Date().toISOString() } as never
  return payload.update({ id, collection: collection, data, req: english })
}
const inUse = (title: string) => ({
  message: `This cannot be deleted because it is in use (1): ${title}. Remove the references first.`,
  status: 409,
})

describe.each(kinds)('$what', ({ collection, make, names }) => {
  it.each([
    { state: 'published', data: {} },
    { state: 'draft', data: { _status: 'draft' as const } },
  ])('can be neither deleted nor trashed while a $state project names it', async ({ data }) => {
    const { id } = await make()
    await create({ title: 'Silta', ...names(id), ...data })
    const before = await everythingStored(payload)
    await expect(remove(collection, id)).rejects.toMatchObject(inUse('Silta'))
    await expect(trash(collection, id)).rejects.toMatchObject(inUse('Silta'))
    expect(await everythingStored(payload)).toEqual(before)
    const { deletedAt } = await payload.findByID({ id, collection })
    expect(deletedAt ?? null).toBeNull()
  })

  it('can be neither deleted nor trashed while only a newer draft names it', async () => {
    const { id } = await make()
    const project = await create({ title: 'Julkaistu' })
    const data = { title: 'Luonnos', ...names(id) }
    await payload.update({ id: project.id, collection: 'projects', data, draft: true })
    await expect(remove(collection, id)).rejects.toMatchObject(inUse('Luonnos'))
    await expect(trash(collection, id)).rejects.toMatchObject(inUse('Luonnos'))
  })

  it('can be neither deleted nor trashed when a newer draft has dropped it', async () => {
    const { id } = await make()
    const project = await create({ title: 'Julkaistu', ...names(id) })
    await payload.update({
      id: project.id,
      collection: 'projects',
      data: withoutNames,
      draft: true,
    })
    await expect(remove(collection, id)).rejects.toMatchObject(inUse('Julkaistu'))
  })

  it('cannot be deleted while a project in the trash names it, which may come back', async () => {
    const { id } = await make()
    const project = await create({ title: 'Roskissa', ...names(id) })
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ id: project.id, collection: 'projects', data })
    await expect(remove(collection, id)).rejects.toMatchObject(inUse('Roskissa'))
  })

  it('can be deleted once nothing names it', async () => {
    const { id } = await make()
    const project = await create(names(id))
    await payload.update({ id: project.id, collection: 'projects', data: withoutNames })
    await trash(collection, id)
    await payload.delete({ id, collection, trash: true })
    const found = await payload.find({ collection, trash: true, where: { id: { equals: id } } })
    expect(found.totalDocs).toBe(0)
  })

  it('is refused over the API with status 409 and the name of the project', async () => {
    const { id } = await make()
    await create({ title: 'Silta', ...names(id) })
    const deleted = await api(`/${collection}/${id}`, { method: 'DELETE', token })
    const body = { deletedAt: new Date().toISOString() }
    const trashed = await api(`/${collection}/${id}`, { body, method: 'PATCH', token })
    for (const response of [deleted, trashed]) {
      expect(response.status).toBe(409)
      expect((await refusalOf(response)).message).toBe(inUse('Silta').message)
    }
  })
})

describe('what is in use', () => {
  it('is told in Finnish, with the first of many projects', async () => {
    const { id } = await named('topics')()
    for (const title of ['A', 'B', 'C', 'D']) await create({ title, topics: [id] })
    const req = await speaking(payload, 'fi')
    await expect(payload.delete({ id, collection: 'topics', req })).rejects.toThrow(
      /^Tätä ei voi poistaa, koska se on käytössä \(4 kpl\): .+, .+, .+ …\. Poista viittaukset ensin\.$/,
    )
  })

  it('stays when everything is deleted at once', async () => {
    const [used, free] = [await named('topics')(), await named('topics')()]
    await create({ topics: [used.id] })
    const where = { id: { in: [used.id, free.id] } }
    const { docs, errors } = await payload.delete({ collection: 'topics', where })
    expect([docs.length, errors.length]).toEqual([1, 1])
    expect(await payload.findByID({ id: used.id, collection: 'topics' })).toBeDefined()
  })
})

describe('the emblem of a programme', () => {
  it('can be neither deleted nor trashed until the programme has another', async () => {
    const { id: emblem } = await image()
    const data = { name: 'Interreg', emblem }
    const { id } = await payload.create({ collection: 'programmes', data })
    await expect(remove('images', emblem)).rejects.toMatchObject(inUse('Interreg'))
    await expect(trash('images', emblem)).rejects.toMatchObject(inUse('Interreg'))
    await payload.update({ id, collection: 'programmes', data: { emblem: null } })
    await expect(remove('images', emblem)).resolves.toBeDefined()
  })
})
