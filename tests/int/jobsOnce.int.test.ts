import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { upkeepQueue } from '../../src/feedback/forgetSendersTask'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
afterAll(async () => {
  await stopPayload(payload)
})

/** How many look for work at the same moment, as so many servers do. */
const servers = 4
const times = Array.from({ length: servers })

test('each job is taken by one server', async () => {
  const count = 40
  for (let at = 0; at < count; at += 1)
    await payload.jobs.queue({ input: {}, queue: 'once', task: 'forgetSenders' })
  const taken: (number | string)[] = []
  const { updateJobs } = payload.db
  payload.db.updateJobs = async (args) => {
    const jobs = await updateJobs.call(payload.db, args)
    if (args.data.processing === true) taken.push(...(jobs ?? []).map(({ id }) => id))
    return jobs
  }
  try {
    for (let done = 0; done < count; done = taken.length) {
      const before = taken.length
      await Promise.all(times.map(() => payload.jobs.run({ limit: 7, queue: 'once' })))
      expect(taken.length).toBeGreaterThan(before)
    }
  } finally {
    payload.db.updateJobs = updateJobs
  }
  expect(taken).toHaveLength(count)
  expect(new Set(taken).size).toBe(count)
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: { queue: { equals: 'once' } },
  })
  expect(totalDocs).toBe(0)
})

test('what is to be done at an hour is queued once', async () => {
  // A file of SQLite has one server.
  const each = payload.db.name === 'mongoose' ? times : [undefined]
  await Promise.all(each.map(() => payload.jobs.handleSchedules({ queue: upkeepQueue })))
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    limit: 100,
    where: { queue: { equals: upkeepQueue } },
  })
  expect(docs.map(({ taskSlug }) => taskSlug).sort()).toEqual([
    'checkLinks',
    'forgetImports',
    'forgetSenders',
  ])
})
