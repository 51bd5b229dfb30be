import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aProject } from '../helpers/factories'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
afterAll(() => stopPayload(payload))

describe('a project', () => {
  it('gets a readable slug from its Finnish title', async () => {
    const { slug } = await payload.create({ collection: 'projects', data: aProject({ slug: '' }) })
    expect(slug).toBe('hyvan-elaman-ostersundom')
  })

  it('is hidden from the public while a draft', async () => {
    const draft = await payload.create({
      collection: 'projects',
      data: aProject({ title: 'Luonnos', _status: 'draft' }),
    })
    const found = await payload.find({
      collection: 'projects',
      overrideAccess: false,
      where: { id: { equals: draft.id } },
    })
    expect(found.totalDocs).toBe(0)
  })
})
