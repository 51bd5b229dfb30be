import type { Config, Payload, Plugin } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { startBare } from '../helpers/bare'
import { anAttachment, aProject } from '../helpers/factories'
import { aPdf } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'
import { everythingStored } from '../helpers/stored'

describe('when a hook of the host fails after a save', () => {
  let failing = false
  const fail = () => {
    if (failing) throw new Error('The host failed.')
  }
  /** A host that does something of its own after each change, which may fail. */
  const withHostHooks: Plugin = (config: Config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => ({
      ...collection,
      hooks: {
        ...collection.hooks,
        afterChange: [...(collection.hooks?.afterChange ?? []), fail],
        afterDelete: [...(collection.hooks?.afterDelete ?? []), fail],
      },
    })),
  })
  const failed = async (save: () => Promise<unknown>) => {
    const before = await everythingStored(payload)
    failing = true
    await expect(save()).rejects.toThrow('The host failed.')
    failing = false
    expect(await everythingStored(payload)).toEqual(before)
  }

  let payload: Payload
  let topic: number | string
  beforeAll(async () => {
    ;({ payload } = await startBare({ plugins: [withHostHooks] }))
  })
  afterAll(() => stopPayload(payload))
  beforeEach(async () => {
    const { id } = await payload.create({ collection: 'topics', data: { name: 'Vesi' } })
    topic = id
  })
  const isTopicPublic = async () =>
    (await payload.findByID({ id: topic, collection: 'topics' })).isPublic
  const create = () =>
    payload.create({ collection: 'projects', data: aProject({ topics: [topic as string] }) })

  it('no new project is left, and nothing is shown for it', async () => {
    await failed(create)
    expect(await isTopicPublic()).toBe(false)
  })

  it('a project stays as it was, and what it names stays shown', async () => {
    const { id } = await create()
    const before = await payload.findByID({ id, collection: 'projects', depth: 0 })
    const data = { _status: 'draft' as const, title: 'Muu', topics: [] }
    await failed(() => payload.update({ id, collection: 'projects', data }))
    expect(await payload.findByID({ id, collection: 'projects', depth: 0 })).toEqual(before)
    expect(await isTopicPublic()).toBe(true)
  })

  it('a deleted project is there again, and what it names stays shown', async () => {
    const { id } = await create()
    await failed(() => payload.delete({ id, collection: 'projects' }))
    expect(await payload.findByID({ id, collection: 'projects' })).toMatchObject({ id })
    expect(await isTopicPublic()).toBe(true)
  })

  it('no new attachment is left', async () => {
    const file = await aPdf()
    const upload = { collection: 'attachments' as const, data: anAttachment(), file }
    failing = true
    await expect(payload.create(upload)).rejects.toThrow('The host failed.')
    failing = false
    expect((await payload.count({ collection: 'attachments' })).totalDocs).toBe(0)
  })
})

describe('at the same moment', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await startPayload()
  })
  afterAll(() => stopPayload(payload))

  it.each([
    { title: () => 'Sama nimi', what: 'of the same name' },
    {
      title: (index: number) => `Nimi ${String.fromCodePoint(97 + index)}`,
      what: 'of different names',
    },
  ])('ten projects $what are each saved whole or not at all', async ({ title }) => {
    // More than once: a database in disorder may lose only what comes after.
    for (let round = 1; round <= 4; round += 1) {
      const before = await everythingStored(payload)
      const saves = await Promise.allSettled(
        Array.from({ length: 10 }, (_, index) =>
          payload.create({ collection: 'projects', data: aProject({ title: title(index) }) }),
        ),
      )
      const saved = saves.flatMap((save) => (save.status === 'fulfilled' ? [save.value] : []))
      expect(saved.length).toBeGreaterThan(0)
      expect(new Set(saved.map(({ slug }) => slug)).size).toBe(saved.length)
      const after = await everythingStored(payload)
      expect(after).toEqual({
        ...before,
        'audit-entries': Number(before['audit-entries']) + saved.length,
        projects: Number(before.projects) + saved.length,
        'versions of projects': Number(before['versions of projects']) + saved.length,
      })
      const whole = { collection: 'projects', where: { endYear: { equals: 2018 } } } as const
      expect((await payload.count(whole)).totalDocs).toBe(after.projects)
    }
  })

  it('thirty writers are all served, also those who write outside of any transaction', async () => {
    /** As a job queue does, and while the saves of others are under way. */
    const outside = async (): Promise<unknown> => {
      await payload.count({ collection: 'topics' })
      return payload.db.create({ collection: 'topics', data: { isPublic: false } })
    }
    /** Under names of their own: of two of the same name at the same moment one may be refused. */
    const save = (index: number) => {
      const title = `Kirjoittaja ${String.fromCodePoint(97 + (index >> 1))}`
      return payload.create({ collection: 'projects', data: aProject({ title }) })
    }
    const before = await everythingStored(payload)
    for (let round = 1; round <= 2; round += 1) {
      await Promise.all(
        Array.from({ length: 30 }, (_, index) => (index % 2 ? save(index) : outside())),
      )
      // Asked at once: a connection that a refusal has left behind reads from the past.
      expect(await everythingStored(payload)).toMatchObject({
        projects: Number(before.projects) + 15 * round,
        topics: Number(before.topics) + 15 * round,
      })
    }
  })

  it('jobs are queued while a save is under way: they wait, and none is refused', async () => {
    const transactionID = (await payload.db.beginTransaction()) ?? 0
    const queued = Promise.allSettled(
      Array.from({ length: 30 }, () => payload.jobs.queue({ input: {}, task: 'forgetSenders' })),
    )
    await payload.create({ collection: 'projects', data: aProject(), req: { transactionID } })
    await payload.db.commitTransaction(transactionID)
    expect((await queued).filter(({ status }) => status === 'rejected')).toEqual([])
    expect((await payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(30)
  })
})
