import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aForm, api, refusalOf, signIn } from '../helpers/api'
import { anAttachment, anImage, aProject } from '../helpers/factories'
import { aFile, aPdf, aPng } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'
import { everythingStored, faultsOf } from '../helpers/stored'

let payload: Payload
let token: string
beforeAll(async () => {
  payload = await startPayload()
  token = await signIn(payload)
})
afterAll(() => stopPayload(payload))

const newReport = async () =>
  payload.create({ collection: 'attachments', data: anAttachment(), file: await aPdf() })
const storedBytes = async (folder: 'attachments' | 'images', name?: null | string) =>
  await readFile(join(process.env.MEDIA_DIR ?? '', folder, name ?? ''))
const longer = await aPdf({ pages: 2 })
const broken = aFile('uusi.pdf', '%PDF-1.7\n%%EOF\n', 'application/pdf')

describe('an attachment', () => {
  it('gets a new file, and what is read from it, in place of the old one', async () => {
    const { id, checksum, filename } = await newReport()
    const file = await aPdf({ name: 'korjattu.pdf', pages: 4 })
    const after = await payload.update({ id, collection: 'attachments', data: {}, file })
    expect(after).toMatchObject({ filename, pages: 4, title: 'Loppuraportti' })
    expect(after.checksum).not.toBe(checksum)
    expect(await storedBytes('attachments', filename)).toEqual(file.data)
    await expect(storedBytes('attachments', 'korjattu.pdf')).rejects.toThrow('ENOENT')
  })

  it.each([
    { data: {}, file: broken, path: 'file', what: 'is broken' },
    {
      data: { title: '' },
      file: longer,
      path: 'title',
      what: 'comes without a title',
    },
    {
      data: { firstPublished: 'eilen' },
      file: longer,
      path: 'firstPublished',
      what: 'comes with a wrong date',
    },
  ])('keeps its old file when the new one $what', async ({ data, file, path }) => {
    const { id } = await newReport()
    const before = await payload.findByID({ id, collection: 'attachments' })
    const bytes = await storedBytes('attachments', before.filename)
    const found = await faultsOf(payload, () =>
      payload.update({ id, collection: 'attachments', data, file }),
    )
    expect(found.map((fault) => fault.path)).toEqual([path])
    const after = await payload.findByID({ id, collection: 'attachments' })
    expect(after).toEqual(before)
    expect(await storedBytes('attachments', after.filename)).toEqual(bytes)
  })

  it('keeps its old file when the API refuses the new one', async () => {
    const { id, filename } = await newReport()
    const before = await everythingStored(payload)
    const body = aForm({ title: '' }, await aPdf({ pages: 2 }))
    const response = await api(`/attachments/${id}`, { body, method: 'PATCH', token })
    expect(response.status).toBe(400)
    expect((await refusalOf(response)).data?.errors).toMatchObject([{ path: 'title' }])
    expect(await everythingStored(payload)).toEqual(before)
    expect(await storedBytes('attachments', filename)).toBeDefined()
  })

  it('keeps its old file when the public tries to replace it', async () => {
    const { id } = await newReport()
    const before = await everythingStored(payload)
    const body = aForm({}, await aPdf())
    const response = await api(`/attachments/${id}`, { body, method: 'PATCH' })
    expect(response.status).toBe(403)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('loses its file with it when it is deleted', async () => {
    const { id, filename } = await newReport()
    await payload.delete({ id, collection: 'attachments' })
    await expect(storedBytes('attachments', filename)).rejects.toThrow('ENOENT')
  })

  it('is named by its content, so that no server takes a PDF for a web page', async () => {
    const file = { ...(await aPdf()), mimetype: 'text/html', name: 'sivu.html' }
    const { id, filename, mimeType } = await payload.create({
      collection: 'attachments',
      data: anAttachment(),
      file,
    })
    expect([filename, mimeType]).toEqual(['sivu.html.pdf', 'application/pdf'])
    await payload.create({ collection: 'projects', data: aProject({ attachments: [id] }) })
    const { headers, status } = await api('/attachments/file/sivu.html.pdf')
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe('application/pdf')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  it('cannot reach outside its folder by its name', async () => {
    const file = { ...(await aPdf()), name: '../../karkuri.pdf' }
    const { filename } = await payload.create({
      collection: 'attachments',
      data: anAttachment(),
      file,
    })
    expect(await readdir(join(process.env.MEDIA_DIR ?? '', 'attachments'))).toContain(filename)
    for (const name of ['..%2F..%2Ftest.db', '%2e%2e%2ftest.db']) {
      const response = await api(`/attachments/file/${name}`, { token })
      expect(response.status).toBeGreaterThanOrEqual(400)
    }
  })
})

describe('an image', () => {
  it('keeps its old file and sizes when the new one comes without an alternative text', async () => {
    const data = anImage()
    const before = await payload.create({ collection: 'images', data, file: await aPng() })
    const { id } = before
    const file = await aPng({ name: 'uusi.png', width: 700 })
    const wrong = { alt: { fi: '', en: '' } }
    const found = await faultsOf(payload, () =>
      payload.update({ id, collection: 'images', data: wrong, file }),
    )
    expect(found.map(({ path }) => path).sort()).toEqual(['alt.en', 'alt.fi'])
    expect(await payload.findByID({ id, collection: 'images' })).toEqual(before)
  })
})

describe('a file larger than the app takes', () => {
  it('is refused over the API in plain words, before all of it is kept', async () => {
    const before = await everythingStored(payload)
    const large = Buffer.concat([(await aPdf()).data, Buffer.alloc(50_000_000)])
    const body = aForm(anAttachment(), aFile('iso.pdf', large, 'application/pdf'))
    const response = await api('/attachments', { body, token })
    expect(response.status).toBe(400)
    expect((await refusalOf(response)).data?.errors).toMatchObject([
      { message: 'The file is too large. The largest size allowed is 50 MB.', path: 'file' },
    ])
    expect(await everythingStored(payload)).toEqual(before)
  })
})
