import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { aProject } from '../helpers/factories'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
afterAll(() => stopPayload(payload))
afterEach(() => {
  vi.useRealTimers()
})

const hour = 3_600_000 // milliseconds
/** The clock of the server is set, by so much. */
const setClock = (by: number) => {
  vi.useFakeTimers({ now: Date.now() + by, shouldAdvanceTime: true, toFake: ['Date'] })
}

describe('when the clock of the server is set back by an hour', () => {
  it('what is published afterwards is what the public reads', async () => {
    const { id } = await payload.create({ collection: 'projects', data: aProject() })
    setClock(-hour)
    const data = { _status: 'published' as const, summary: 'Jälkeen.' }
    await payload.update({ collection: 'projects', data, id })
    const read = await payload.findByID({ collection: 'projects', id, overrideAccess: false })
    expect(read.summary).toBe('Jälkeen.')
  })

  it('a job that was done is not done again, and one that waits is done at its time', async () => {
    const soon = new Date(Date.now() + hour / 2)
    const task = { input: {}, queue: 'clock', task: 'forgetSenders' } as const
    await payload.jobs.queue(task)
    await payload.jobs.queue({ ...task, waitUntil: soon })
    const left = async () => {
      await payload.jobs.run({ queue: 'clock', silent: true })
      const where = { completedAt: { exists: false }, queue: { equals: 'clock' } }
      return (await payload.count({ collection: 'payload-jobs', where })).totalDocs
    }
    expect(await left()).toBe(1)
    setClock(-hour)
    expect(await left()).toBe(1)
    vi.useRealTimers()
    setClock(hour)
    expect(await left()).toBe(0)
  })
})
