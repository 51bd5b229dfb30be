import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionAfterChangeHook, Config, Payload, Plugin } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startBare } from '../helpers/bare'
import { anAttachment, anImage } from '../helpers/factories'
import { aPdf, aPng } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'
import { everythingStored } from '../helpers/stored'

let failing = false
/** A host that does something of its own after each change, which may fail. */
const withHostHooks: Plugin = (config: Config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const fail = () => {
      if (failing) throw new Error('The host failed.')
    }
    // Not when a replacement is rehearsed, before any file is touched.
    const failWithFile: CollectionAfterChangeHook = ({ req }) => {
      if (req.file) fail()
    }
    const { afterChange = [], afterDelete = [] } = collection.hooks ?? {}
    const hooks = {
      afterChange: [...afterChange, failWithFile],
      afterDelete: [...afterDelete, fail],
    }
    return { ...collection, hooks: { ...collection.hooks, ...hooks } }
  }),
})

let payload: Payload
let mediaDir: string
beforeAll(async () => {
  ;({ payload } = await startBare({ plugins: [withHostHooks] }))
  mediaDir = join(payload.collections.attachments.config.upload.staticDir ?? '', '..')
})
afterAll(() => stopPayload(payload))

/** Every file with its bytes. */
const filesNow = async () => {
  const names = (await readdir(mediaDir, { recursive: true })).filter((name) => name.includes('.'))
  return Object.fromEntries(
    await Promise.all(
      names.sort().map(async (name) => [name, await readFile(join(mediaDir, name), 'base64')]),
    ),
  ) as Record<string, string>
}

const everything = async () => ({
  files: await filesNow(),
  stored: await everythingStored(payload, mediaDir),
})

/** Everything before a save that the host fails, and after. */
const aroundFailure = async (save: () => Promise<unknown>) => {
  const before = await everything()
  failing = true
  const reason = await save().then(
    () => undefined,
    (error: unknown) => error,
  )
  failing = false
  expect(reason).toMatchObject({ message: 'The host failed.' })
  return { after: await everything(), before }
}

describe('when a save fails after its file was written', () => {
  it('no file of a new attachment is left', async () => {
    await payload.create({
      collection: 'attachments',
      data: anAttachment(),
      file: await aPdf(),
    })
    const file = await aPdf({ pages: 2 })
    const { after, before } = await aroundFailure(() =>
      payload.create({ collection: 'attachments', data: anAttachment(), file }),
    )
    expect(after).toEqual(before)
  })

  it('a replaced attachment has its old file and cover again', async () => {
    const data = anAttachment()
    const { id } = await payload.create({ collection: 'attachments', data, file: await aPdf() })
    const file = await aPdf({ pages: 3 })
    const { after, before } = await aroundFailure(() =>
      payload.update({ collection: 'attachments', data: {}, file, id }),
    )
    expect(after).toEqual(before)
    const saved = await payload.update({ collection: 'attachments', data: {}, file, id })
    const path = join(mediaDir, 'attachments', saved.filename ?? '')
    expect(await readFile(path)).toEqual(file.data)
    expect(Object.keys(await filesNow()).filter((name) => name.includes('.aside'))).toEqual([])
  })

  it('a replaced image has its old file and sizes again', async () => {
    const data = anImage()
    const { id } = await payload.create({ collection: 'images', data, file: await aPng() })
    const file = await aPng({ name: 'toinen.png', width: 900 })
    const { after, before } = await aroundFailure(() =>
      payload.update({ collection: 'images', data: {}, file, id }),
    )
    expect(after).toEqual(before)
  })

  it('a deleted attachment has its file', async () => {
    const data = anAttachment()
    const { id } = await payload.create({ collection: 'attachments', data, file: await aPdf() })
    const { after, before } = await aroundFailure(() =>
      payload.delete({ collection: 'attachments', id }),
    )
    expect(after).toEqual(before)
    await payload.delete({ collection: 'attachments', id })
  })
})

describe('at the same moment', () => {
  let app: Payload
  beforeAll(async () => {
    app = await startPayload()
  })
  afterAll(() => stopPayload(app))

  it('ten files of one name are each kept under a name of their own, with their own bytes', async () => {
    const saved = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        const file = await aPdf({ name: 'sama.pdf', pages: index + 1 })
        const data = anAttachment()
        const doc = await app.create({ collection: 'attachments', data, file })
        return { file, name: doc.filename ?? '' }
      }),
    )
    expect(new Set(saved.map(({ name }) => name)).size).toBe(10)
    for (const { file, name } of saved) {
      const path = join(process.env.MEDIA_DIR ?? '', 'attachments', name)
      expect(await readFile(path)).toEqual(file.data)
    }
  })
})
