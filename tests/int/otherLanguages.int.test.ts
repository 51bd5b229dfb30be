import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { aBody, aProject } from '../helpers/factories'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
afterEach(() => payload.delete({ collection: 'projects', trash: true, where: {} }))
afterAll(() => stopPayload(payload))

const finnish = () =>
  aProject({
    _status: 'draft',
    acronym: 'SILTA',
    body: aBody({ text: 'Silta rakennettiin.' }),
    links: [{ label: 'Hankkeen sivu', url: 'https://example.org' }],
    phases: [{ end: '2018', note: 'Vaihe yksi', start: '2016', totalBudget: 1000 }],
    title: 'Silta',
  })
const english = {
  body: aBody({ text: 'The bridge was built.' }),
  officialName: 'The Bridge Project',
  summary: 'A short description.',
  title: 'Bridge',
}

/** Everything of it in every language, but what is a new one for each document. */
const contentOf = async (id: string) => {
  const project = await payload.findByID({
    collection: 'projects',
    depth: 0,
    draft: true,
    id,
    locale: 'all',
    showHiddenFields: true,
  })
  return JSON.parse(
    JSON.stringify(project, (key, value: unknown) =>
      ['createdAt', 'id', 'identifier', 'updatedAt'].includes(key) ? undefined : value,
    ),
  ) as Record<string, unknown>
}

const inTwoSaves = async () => {
  const made = { collection: 'projects', depth: 0, draft: true } as const
  const { id } = await payload.create({ ...made, data: finnish(), locale: 'fi' })
  await payload.update({ ...made, data: english, id, locale: 'en' })
  return id
}

const inOneSave = async () => {
  const { id } = await payload.create({
    collection: 'projects',
    context: { otherLanguages: { en: english } },
    data: finnish(),
    depth: 0,
    draft: true,
    locale: 'fi',
  })
  return id
}

const versionsOf = (id: string) =>
  payload.countVersions({ collection: 'projects', where: { parent: { equals: id } } })

describe('a draft that is made in both languages at once', () => {
  it('is the same as one that is saved in Finnish and then in English', async () => {
    const one = await inOneSave()
    const once = await contentOf(one)
    expect((await versionsOf(one)).totalDocs).toBe(1)
    await payload.delete({ collection: 'projects', id: one })
    const two = await inTwoSaves()
    expect((await versionsOf(two)).totalDocs).toBe(2)
    expect(once).toEqual(await contentOf(two))
    expect(once).toMatchObject({ slug: { en: 'bridge', fi: 'silta' } })
  })

  it('gets an English address of its own, and leaves the next project alone', async () => {
    await inOneSave()
    const second = await contentOf(await inOneSave())
    expect(second.slug).toEqual({ en: 'bridge-2', fi: 'silta-2' })
    const { id } = await payload.create({ collection: 'projects', data: aProject() })
    expect((await contentOf(id)).title).toEqual({ fi: 'Hyvän elämän Östersundom' })
  })

  it('is never published so: its English would go without validation', async () => {
    const published = payload.create({
      collection: 'projects',
      context: { otherLanguages: { en: english } },
      data: aProject(),
      locale: 'fi',
    })
    await expect(published).rejects.toThrow('Only a draft')
  })
})
