import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { publishedStates } from '../../src/publicity/publishedStates'
import { aProject } from '../helpers/factories'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
afterAll(() => stopPayload(payload))

it('the past of a project is what readers had of it: no draft, and no word of the staff', async () => {
  const { id } = await payload.create({
    collection: 'projects',
    data: aProject({ _status: 'published', title: 'Ensimmäinen' }),
    locale: 'fi',
  })
  const save = (data: object, draft = false) =>
    payload.update({ collection: 'projects', data, draft, id, locale: 'fi' })
  await save({ title: 'Keskeneräinen luonnos' }, true)
  await save({ _status: 'published', changeNote: 'Vain henkilökunnalle', title: 'Toinen' })
  await payload.update({
    collection: 'projects',
    data: { _status: 'published', title: 'Third' },
    id,
    locale: 'en',
  })

  const states = await publishedStates(payload, id, ['fi', 'en'])
  expect(states).toHaveLength(3)
  const texts = states.map(({ parts }) => parts.texts)
  expect(texts[0]).toContain('Ensimmäinen')
  expect(texts[1]).toContain('Toinen')
  expect(texts[2]).toContain('Third')
  expect(JSON.stringify(states)).not.toMatch(/luonnos|henkilökunnalle/)
})
