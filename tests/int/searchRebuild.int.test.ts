import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import { inTransaction } from '../../src/search/inTransaction'
import { searchOf } from '../../src/search/instance'
import { readWaiting } from '../../src/search/reading/readWaiting'
import { rebuildDocuments } from '../../src/search/rebuildDocuments'
import { search } from '../../src/search/search'
import { aPdfWith } from '../helpers/documents'
import { anAttachment, aProject } from '../helpers/factories'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
let file: string
let project: string
beforeAll(async () => {
  payload = await startPayload()
})
afterAll(() => stopPayload(payload))

beforeEach(async () => {
  const attachment = await payload.create({
    collection: 'attachments',
    data: anAttachment({ title: 'Raportti lutetiumista' }),
    file: await aPdfWith({ text: 'Sivulla on neodyymi.' }),
    locale: 'fi',
  })
  file = attachment.id
  await readWaiting(payload)
  const published = await payload.create({
    collection: 'projects',
    data: aProject({ attachments: [file] }),
    locale: 'fi',
  })
  project = published.id
  // What an earlier test left public would be found too.
  return async () => {
    await payload.delete({ id: project, collection: 'projects' })
  }
})

const documentsFor = async (q: string): Promise<string[]> => {
  const kinds = { documents: { limit: 10, offset: 0 } }
  const { found } = await search(await searchOf(payload), { kinds, language: 'fi', q })
  return (found.documents ?? []).map(({ doc }) => doc)
}

/** Makes the entry of the file anew, and changes something after it was analysed, before it is written. */
const rebuiltWhile = async (change: () => Promise<unknown>): Promise<void> => {
  const begin = payload.db.beginTransaction.bind(payload.db)
  const writing = vi.spyOn(payload.db, 'beginTransaction')
  writing.mockImplementationOnce(async (options) => {
    await change()
    return await begin(options)
  })
  await rebuildDocuments(payload, [file], () => undefined)
  expect(writing).toHaveBeenCalled()
  writing.mockRestore()
}

const forget = async (): Promise<void> => {
  const { engine } = await searchOf(payload)
  await inTransaction(payload, (req) => engine.remove(req, 'documents', [file]))
  expect(await documentsFor('neodyymi')).toEqual([])
}

it('an index that is made anew has a document whose name is the same', async () => {
  await forget()
  await rebuildDocuments(payload, [file], () => undefined)
  expect(await documentsFor('lutetium')).toEqual([file])
  expect(await documentsFor('neodyymi')).toEqual([file])
})

it('a document that gets another name while the index is made anew is found by that one', async () => {
  await rebuiltWhile(() =>
    payload.update({
      id: file,
      collection: 'attachments',
      data: { title: 'Raportti skandiumista' },
      locale: 'fi',
    }),
  )
  expect(await documentsFor('lutetium')).toEqual([])
  expect(await documentsFor('skandium')).toEqual([file])
  expect(await documentsFor('neodyymi')).toEqual([file])
})

it('a document that changes meanwhile is read again, though the index has heard nothing of it', async () => {
  await forget()
  await rebuiltWhile(async () => {
    await payload.update({
      id: file,
      collection: 'attachments',
      data: { title: 'Raportti skandiumista' },
      locale: 'fi',
    })
    await forget()
  })
  expect(await documentsFor('skandium')).toEqual([file])
  expect(await documentsFor('neodyymi')).toEqual([file])
})

it('a document that is withdrawn while the index is made anew stays out of it', async () => {
  await rebuiltWhile(() =>
    payload.update({ id: project, collection: 'projects', data: { _status: 'draft' } }),
  )
  expect(await documentsFor('neodyymi')).toEqual([])
  expect(await (await searchOf(payload)).engine.docsOf('documents')).not.toContain(file)
})

it('a document that is deleted while the index is made anew stays out of it', async () => {
  await rebuiltWhile(async () => {
    await payload.update({ id: project, collection: 'projects', data: { attachments: [] } })
    await payload.delete({ id: file, collection: 'attachments' })
  })
  expect(await documentsFor('neodyymi')).toEqual([])
  expect(await (await searchOf(payload)).engine.docsOf('documents')).not.toContain(file)
})
