import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { asPublic } from '../../src/queries/asPublic'
import { readPublished } from '../../src/queries/publishedProjects'
import { aProject, type SomeProjectData } from '../helpers/factories'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(async () => {
  vi.useRealTimers()
  await stopPayload(payload)
})

const publish = async (data: SomeProjectData = {}) =>
  await payload.create({ collection: 'projects', data: aProject(data) })
const change = async (id: string, data: SomeProjectData) =>
  await payload.update({ id, collection: 'projects', data })

/** Past the hooks, as another process does it: nobody tells this one. */
const changeElsewhere = async (id: string, data: object) => {
  const at = { collection: 'projects', where: { id: { equals: id } } } as const
  const project = await payload.db.findOne<{ id: string }>(at)
  await payload.db.updateOne({ collection: 'projects', data: { ...project, ...data }, id })
}
const longAgo = '2020-01-01T00:00:00.000Z'

/** What is read of what has changed, beside what is there. */
const readings = async () => {
  const find = vi.spyOn(payload, 'find')
  const kept = await readPublished(payload, 'fi')
  const answers = (await Promise.all(find.mock.results.map(({ value }) => value as unknown))) as {
    docs: unknown[]
  }[]
  find.mockRestore()
  const { docs } = await payload.find({
    ...asPublic('fi'),
    collection: 'projects',
    depth: 0,
    limit: 0,
    pagination: false,
  })
  const brief = (projects: object[]) =>
    (projects as Awaited<ReturnType<typeof readPublished<'fi'>>>)
      .map(({ allCountries, id, phases, slug, title }) => ({
        allCountries,
        id,
        phases: phases.map(({ end, start }) => `${start}–${end}`),
        slug,
        title,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    kept: brief(kept),
    /** Projects that were read for it. */
    read: answers.reduce((sum, answer) => sum + answer.docs.length, 0),
    stored: brief(docs),
  }
}
/** Compares, and goes on some time later: what is new by its `updatedAt` is only what comes then. */
const expectAllKnown = async () => {
  const { kept, stored } = await readings()
  expect(kept).toEqual(stored)
  vi.setSystemTime(Date.now() + 20 * 60_000)
  return kept
}

it('are as they are stored, whatever was done to them in this process', async () => {
  const { id: country } = await payload.create({
    collection: 'partners',
    data: { country: 'EE', name: 'Tallinna' },
  })
  const first = await publish({ leadPartner: country })
  const second = await publish({ title: 'Toinen' })
  expect(await expectAllKnown()).toHaveLength(2)
  await change(first.id, { phases: [{ end: '2020', start: '2019' }], title: 'Ensimmäinen' })
  await expectAllKnown()
  await payload.update({
    id: second.id,
    collection: 'projects',
    data: { title: 'Luonnos' },
    draft: true,
  })
  await expectAllKnown()
  await change(second.id, { _status: 'draft' })
  expect(await expectAllKnown()).toHaveLength(1)
  // As many as before, but others.
  await change(second.id, { _status: 'published' })
  await change(first.id, { _status: 'draft' })
  expect((await expectAllKnown()).map(({ id }) => id)).toEqual([second.id])
  await change(first.id, { _status: 'published' })
  await expectAllKnown()
  const { docs: versions } = await payload.findVersions({
    collection: 'projects',
    sort: 'createdAt',
    where: { parent: { equals: first.id } },
  })
  await payload.restoreVersion({ id: versions[0]?.id ?? '', collection: 'projects' })
  expect((await expectAllKnown()).map(({ title }) => title)).toContain('Hyvän elämän Östersundom')
  await payload.update({ id: country, collection: 'partners', data: { country: 'LV' } })
  expect((await expectAllKnown()).find(({ id }) => id === first.id)?.allCountries).toContain('LV')
  await change(first.id, { deletedAt: new Date().toISOString() })
  expect(await expectAllKnown()).toHaveLength(1)
  await payload.delete({ id: second.id, collection: 'projects' })
  expect(await expectAllKnown()).toHaveLength(0)
})

it('are as they are stored when another process has saved or removed some', async () => {
  const [first, second] = [await publish({ title: 'Yksi' }), await publish({ title: 'Kaksi' })]
  await expectAllKnown()
  await changeElsewhere(first.id, { title: { fi: 'Muualla' }, updatedAt: new Date().toISOString() })
  await expectAllKnown()
  await changeElsewhere(second.id, { _status: 'draft', updatedAt: new Date().toISOString() })
  await expectAllKnown()
  await payload.db.deleteOne({
    collection: 'projects',
    where: { id: { equals: first.id } },
  })
  await publish({ title: 'Kolme' })
  expect((await expectAllKnown()).map(({ title }) => title)).toEqual(['Kolme'])
})

it('are not all read again for one that has changed', async () => {
  const projects = []
  for (let index = 0; index < 5; index += 1) projects.push(await publish({ title: `Nro ${index}` }))
  const { docs } = await payload.find({ ...asPublic('fi'), collection: 'projects', limit: 0 })
  for (const { id } of docs) await changeElsewhere(id, { updatedAt: longAgo })
  // What else was changed here is forgotten by then.
  vi.setSystemTime(Date.now() + 61 * 60_000)
  expect((await readings()).read).toBe(docs.length)
  expect((await readings()).read).toBe(0)
  await change(projects[0]?.id ?? '', { title: 'Muuttunut' })
  const changed = await readings()
  expect(changed.kept).toEqual(changed.stored)
  expect(changed.read).toBe(1)
  vi.setSystemTime(Date.now() + 61 * 60_000)
  expect((await readings()).read).toBe(docs.length)
})

it('are read anew after a fault', async () => {
  await publish()
  const find = vi.spyOn(payload, 'find').mockRejectedValueOnce(new Error('The database is away.'))
  await expect(readPublished(payload, 'fi')).rejects.toThrow('away')
  find.mockRestore()
  expect(await expectAllKnown()).not.toHaveLength(0)
})
