import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { api, refusalOf, signIn } from '../helpers/api'
import { aProject, type SomeProjectData } from '../helpers/factories'
import { speaking } from '../helpers/languages'
import { startPayload, stopPayload } from '../helpers/payload'
import { everythingStored, faultsOf } from '../helpers/stored'

let payload: Payload
let token: string
let english: Awaited<ReturnType<typeof speaking>>
beforeAll(async () => {
  payload = await startPayload()
  token = await signIn(payload)
  english = await speaking(payload, 'en')
})
afterEach(() => payload.delete({ collection: 'projects', trash: true, where: {} }))
afterAll(() => stopPayload(payload))

const create = (data: SomeProjectData = {}) =>
  payload.create({ collection: 'projects', data: aProject(data), req: english })
const createDraft = (data: SomeProjectData = {}) =>
  payload.create({
    collection: 'projects',
    data: aProject({ ...data, _status: 'draft' }),
    draft: true,
  })

describe('the address of a project', () => {
  it('is made from the title in Finnish letters', async () => {
    const { slug } = await create({ title: 'Åäö ÅÄÖ – Šokki & ”lainaus” 2020®' })
    expect(slug).toBe('aao-aao-sokki-and-lainaus-2020')
  })

  it('follows the title while the project is a draft', async () => {
    const { id } = await createDraft({ title: 'Ensimmäinen nimi' })
    const data = { title: 'Toinen nimi' }
    const { slug } = await payload.update({ id, collection: 'projects', data, draft: true })
    expect(slug).toBe('toinen-nimi')
  })

  it('follows a year in the title too', async () => {
    const { id } = await createDraft({ title: 'Kesä 2020' })
    const data = { title: 'Kesä 2021' }
    const { slug } = await payload.update({ id, collection: 'projects', data, draft: true })
    expect(slug).toBe('kesa-2021')
  })

  it('stays when the title changes after the first publication', async () => {
    const { id } = await create({ title: 'Julkaistu nimi' })
    const data = { title: 'Korjattu nimi' }
    const { slug } = await payload.update({ id, collection: 'projects', data })
    expect(slug).toBe('julkaistu-nimi')
  })

  it('stays in a draft of a published project, and after it is unpublished', async () => {
    const { id } = await create({ title: 'Julkaistu nimi' })
    await payload.update({ id, collection: 'projects', data: { title: 'Luonnos' }, draft: true })
    await payload.update({ id, collection: 'projects', data: { _status: 'draft' } })
    const data = { title: 'Kolmas nimi' }
    const { slug } = await payload.update({ id, collection: 'projects', data, draft: true })
    expect(slug).toBe('julkaistu-nimi')
  })

  it('changes when the editor changes it, and is tidied', async () => {
    const { id } = await create()
    const data = { slug: 'Oma Osoite!' }
    const { slug } = await payload.update({ id, collection: 'projects', data })
    expect(slug).toBe('oma-osoite')
  })

  it('that an editor chose does not follow the title', async () => {
    const { id } = await createDraft({ slug: 'valittu', title: 'Nimi' })
    const data = { title: 'Uusi nimi' }
    const { slug } = await payload.update({ id, collection: 'projects', data, draft: true })
    expect(slug).toBe('valittu')
  })

  it('is made again when the editor empties it', async () => {
    const { id } = await createDraft({ slug: 'valittu', title: 'Nimi' })
    const { slug } = await payload.update({
      id,
      collection: 'projects',
      data: { slug: '' },
      draft: true,
    })
    expect(slug).toBe('nimi')
  })

  it('gets a number when another project of the same name has it', async () => {
    const slugs = [await create(), await create(), await create()].map(({ slug }) => slug)
    const base = 'hyvan-elaman-ostersundom'
    expect(slugs).toEqual([base, `${base}-2`, `${base}-3`])
  })

  it('keeps its number when the project is saved again', async () => {
    await create({ title: 'Sama' })
    const { id } = await createDraft({ title: 'Sama' })
    const data = { summary: 'Muu' }
    const { slug } = await payload.update({ id, collection: 'projects', data, draft: true })
    expect(slug).toBe('sama-2')
  })

  it('is each language’s own', async () => {
    const { id, slug } = await create({ title: 'Silta' })
    const data = { summary: 'Short.', title: 'The bridge' }
    const english = await payload.update({ id, collection: 'projects', data, locale: 'en' })
    const finnish = await payload.findByID({ id, collection: 'projects' })
    expect([slug, english.slug, finnish.slug]).toEqual(['silta', 'the-bridge', 'silta'])
  })

  it('may be the same in the other language, and in another collection', async () => {
    const { id } = await create({ title: 'Bridges' })
    const data = { summary: 'Short.', title: 'Bridges' }
    const english = await payload.update({ id, collection: 'projects', data, locale: 'en' })
    const topic = await payload.create({ collection: 'topics', data: { name: 'Bridges' } })
    expect([english.slug, topic.slug]).toEqual(['bridges', 'bridges'])
  })

  it('may be one language’s address in another project', async () => {
    const first = await create({ title: 'Yksi' })
    const english = { slug: 'kaksi', summary: 'Short.', title: 'One' }
    await payload.update({ id: first.id, collection: 'projects', data: english, locale: 'en' })
    await expect(create({ title: 'Kaksi' })).resolves.toMatchObject({ slug: 'kaksi' })
  })

  it('is refused when another project has it, in English and in Finnish', async () => {
    await create({ slug: 'varattu', title: 'Ensimmäinen' })
    const second = () => create({ slug: 'varattu', title: 'Toinen' })
    expect(await faultsOf(payload, second)).toEqual([
      { message: 'The address is already used by “Ensimmäinen”. Choose another.', path: 'slug' },
    ])
    const req = await speaking(payload, 'fi')
    const data = aProject({ slug: 'varattu' })
    const inFi = () => payload.create({ collection: 'projects', data, req })
    expect(await faultsOf(payload, inFi)).toEqual([
      { message: 'Osoite on jo käytössä kohteella ”Ensimmäinen”. Valitse toinen.', path: 'slug' },
    ])
  })

  it('is refused over the API when another project has it', async () => {
    await create({ slug: 'varattu', title: 'Ensimmäinen' })
    const before = await everythingStored(payload)
    const response = await api('/projects', { body: aProject({ slug: 'varattu' }), token })
    expect(response.status).toBe(400)
    expect((await refusalOf(response)).data?.errors).toMatchObject([{ path: 'slug' }])
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('is refused when it has neither letters nor digits', async () => {
    const found = await faultsOf(payload, () => create({ slug: '!?' }))
    expect(found).toEqual([{ message: 'The address must have letters or digits.', path: 'slug' }])
  })

  it('that is no text is refused over the API, not a failure of the server', async () => {
    for (const slug of [5, ['a'], {}]) {
      const response = await api('/projects', { body: { ...aProject(), slug }, token })
      expect(response.status).toBe(400)
    }
  })

  it('is missing, not empty, in a draft that has no title in the language yet', async () => {
    for (const title of ['Yksi', 'Kaksi']) {
      const { id } = await createDraft({ title })
      const data = { _status: 'draft', slug: '', title: '' } as const
      const english = { fallbackLocale: false, locale: 'en' } as const
      const draft = await payload.update({
        id,
        collection: 'projects',
        data,
        ...english,
        draft: true,
      })
      const saved = await payload.update({ id, collection: 'projects', data: { acronym: 'X' } })
      expect([draft.slug ?? null, saved.title]).toEqual([null, title])
    }
  })

  it('is kept when an older version is restored', async () => {
    const { id } = await createDraft({ title: 'Ensin' })
    await payload.update({ id, collection: 'projects', data: { _status: 'published' } })
    const { docs } = await payload.findVersions({
      collection: 'projects',
      sort: 'createdAt',
      where: { parent: { equals: id } },
    })
    await payload.restoreVersion({ id: docs[0]?.id ?? '', collection: 'projects' })
    const data = { title: 'Sitten' }
    const { slug } = await payload.update({ id, collection: 'projects', data, draft: true })
    expect(slug).toBe('ensin')
  })

  it('of a partner stays once a published project names it', async () => {
    const { id } = await payload.create({ collection: 'partners', data: { name: 'Liitto' } })
    const rename = async (name: string) =>
      (await payload.update({ id, collection: 'partners', data: { name } })).slug
    expect(await rename('Uusi liitto')).toBe('uusi-liitto')
    await create({ leadPartner: id })
    expect(await rename('Uusin liitto')).toBe('uusi-liitto')
  })

  it('is free again when the project is deleted for good, not while it is in the trash', async () => {
    const { id } = await create({ title: 'Sama' })
    const deletedAt = new Date().toISOString()
    await payload.update({ id, collection: 'projects', data: { deletedAt } })
    expect((await create({ title: 'Sama' })).slug).toBe('sama-2')
    await payload.delete({ id, collection: 'projects', trash: true })
    expect((await create({ title: 'Sama' })).slug).toBe('sama')
  })
})

describe('a duplicated project', () => {
  it('is a draft with an address of its own in each language', async () => {
    const { id } = await create({ title: 'Silta' })
    const data = { summary: 'Short.', title: 'The bridge' }
    await payload.update({ id, collection: 'projects', data, locale: 'en' })
    const copy = await payload.duplicate({ id, collection: 'projects' })
    expect(copy).toMatchObject({ _status: 'draft', slug: 'silta-2' })
    expect(copy.publishedAt ?? null).toBeNull()
    const english = await payload.findByID({ id: copy.id, collection: 'projects', locale: 'en' })
    expect(english).toMatchObject({ slug: 'the-bridge-2', title: 'The bridge' })
  })

  it('is a draft with an address of its own over the API too', async () => {
    const { id } = await create({ title: 'Silta' })
    const response = await api(`/projects/${id}/duplicate`, { body: {}, token })
    expect(response.status).toBe(200)
    const { doc } = (await response.json()) as { doc: Record<string, unknown> }
    expect(doc).toMatchObject({ _status: 'draft', slug: 'silta-2' })
    expect(doc.publishedAt ?? null).toBeNull()
  })

  it('follows its new title until it is published', async () => {
    const { id } = await create({ title: 'Silta' })
    const copy = await payload.duplicate({ id, collection: 'projects' })
    const data = { title: 'Toinen silta' }
    const { slug } = await payload.update({
      id: copy.id,
      collection: 'projects',
      data,
      draft: true,
    })
    expect(slug).toBe('toinen-silta')
  })
})
