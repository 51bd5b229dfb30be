import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { placeholderPdf } from '../../src/seed/files/placeholderPdf'
import { documentTypes } from '../../src/documents/fileTypes'
import { aForm, api, signIn } from '../helpers/api'
import { aDocxWith, aPdfWith } from '../helpers/documents'
import { anAttachment, aProject } from '../helpers/factories'
import { aFile, aPdf, anXlsx, type UploadedFile } from '../helpers/files'
import { speaking } from '../helpers/languages'
import { startPayload, stopPayload } from '../helpers/payload'
import { everythingStored, faultsOf } from '../helpers/stored'

let payload: Payload
let token: string
beforeAll(async () => {
  payload = await startPayload()
  token = await signIn(payload)
})
afterAll(() => stopPayload(payload))

const upload = (file: UploadedFile, data: object = anAttachment()) =>
  payload.create({ collection: 'attachments', data: data as never, file })
const tagged = aFile(
  'merkitty.pdf',
  await placeholderPdf({ language: 'fi', lines: ['Sisältö'], title: 'Siltojen rakentajat' }),
  documentTypes.PDF,
)
const aCode = '131052-308T' // the example of the population register, of nobody

describe('what a file says of itself', () => {
  it('is noted: pages, title, language, structure and text', async () => {
    expect(await upload(tagged)).toMatchObject({
      detectedLanguage: 'fi',
      detectedTitle: 'Siltojen rakentajat',
      hasText: true,
      isCoverMissing: false,
      isEncrypted: false,
      isTagged: true,
      pages: 2,
      title: 'Loppuraportti',
    })
  })

  it('is told apart where it is worse: no structure, no text, restricted use', async () => {
    const file = await aPdfWith({ ownerPassword: 'a', pdfVersion: '1.7' })
    expect(await upload(file)).toMatchObject({
      detectedLanguage: null,
      detectedTitle: null,
      hasText: false,
      isEncrypted: true,
      isTagged: false,
    })
  })

  it('gives the title and the language that the editor left empty', async () => {
    const { language, title } = await upload(tagged, { kind: 'guide' })
    expect({ language, title }).toEqual({ language: 'fi', title: 'Siltojen rakentajat' })
  })

  it('gives no title that a program put there on its own', async () => {
    const file = await aPdfWith({ info: { Title: 'Microsoft Word - luonnos_v3.docx' }, lang: 'sv' })
    const data = { kind: 'guide', title: '' }
    const found = await faultsOf(payload, () => upload(file, data))
    expect(found.map(({ path }) => path)).toEqual(['title'])
  })

  it('is read of an office document too, as far as it can be', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Työ &amp; elämä</dc:title><dc:language>fi-FI</dc:language></cp:coreProperties>'
    const file = aDocxWith({ 'docProps/core.xml': core, 'word/document.xml': aWordText('Hei') })
    expect(await upload(file)).toMatchObject({
      detectedLanguage: 'fi',
      detectedTitle: 'Työ & elämä',
      hasText: true,
      isTagged: null,
      pages: null,
    })
  })

  it('cannot be set by a caller', async () => {
    const claims = { hasText: true, isTagged: true, pages: 99, personalData: [] }
    const { id } = await upload(await aPdfWith())
    const body = { ...claims, sizes: { cover: { filename: 'toisen.pdf' } } }
    const response = await api(`/attachments/${id}`, { body, method: 'PATCH', token })
    const { doc } = (await response.json()) as { doc: Record<string, unknown> }
    expect(doc).toMatchObject({ hasText: false, isTagged: false, pages: 1 })
    const { cover } = doc.sizes as { cover: { filename: string } }
    expect(cover.filename).toMatch(/\.cover\.webp$/)
  })
})

describe('the cover', () => {
  it('is a picture of the first page, with its measures', async () => {
    const { sizes } = await upload(await aPdf({ name: 'kansi.pdf' }))
    expect(sizes?.cover).toMatchObject({
      filename: 'kansi.pdf.cover.webp',
      mimeType: 'image/webp',
      width: 480,
    })
    const response = await api('/attachments/file/kansi.pdf.cover.webp', { token })
    const picture = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
    expect(picture).toMatchObject({ format: 'webp', height: sizes?.cover?.height, width: 480 })
  })

  it('is public exactly when the document is', async () => {
    const { id } = await upload(await aPdf({ name: 'julkinen.pdf' }))
    const statusOf = async (name: string) => (await api(`/attachments/file/${name}`)).status
    const both = () =>
      Promise.all(['julkinen.pdf', 'julkinen.pdf.cover.webp'].map((name) => statusOf(name)))
    expect(await both()).toEqual([403, 403])
    const project = await payload.create({
      collection: 'projects',
      data: aProject({ attachments: [id] }),
    })
    expect(await both()).toEqual([200, 200])
    await payload.update({
      id: project.id,
      collection: 'projects',
      data: { _status: 'draft' },
    })
    expect(await both()).toEqual([403, 403])
  })

  it('goes with the document, and with the file that is replaced', async () => {
    const { id } = await upload(await aPdf({ name: 'vanha.pdf' }))
    const covers = async () =>
      (await readdir(join(process.env.MEDIA_DIR ?? '', 'attachments'))).filter((name) =>
        /^(vanha|uusi)\S*\.cover\.webp$/.test(name),
      )
    expect(await covers()).toHaveLength(1)
    const changed = await payload.update({
      id,
      collection: 'attachments',
      data: {},
      file: await aPdf({ name: 'uusi.pdf', pages: 2 }),
    })
    expect(await covers()).toEqual([changed.sizes?.cover?.filename])
    await payload.delete({ id, collection: 'attachments' })
    expect(await covers()).toEqual([])
  })

  it('is not made of a workbook, and that is no fault', async () => {
    const { isCoverMissing, sizes } = await upload(await anXlsx())
    expect({ cover: sizes?.cover?.url ?? null, isCoverMissing }).toEqual({
      cover: null,
      isCoverMissing: null,
    })
  })
})

const aWordText = (text: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`

describe('a file with what looks like personal data', () => {
  const risky = () => aPdfWith({ name: 'lista.pdf', text: `Matti ${aCode}, puh. 040 123 4567` })

  it('is refused until the editor has checked it, with kinds and pages and not the code', async () => {
    const file = await risky()
    const req = await speaking(payload, 'fi')
    const found = await faultsOf(payload, () =>
      payload.create({ collection: 'attachments', data: anAttachment(), file, req }),
    )
    expect(found).toEqual([
      {
        message:
          'Tiedostossa on luultavasti henkilötietoja: henkilötunnuksia (s. 1), puhelinnumeroita (s. 1). Tarkista ne, ja jos tiedoston saa silti julkaista, merkitse ne tarkistetuiksi.',
        path: 'personalDataChecked',
      },
    ])
  })

  it('is taken when it is checked; what was found is for staff, without the code', async () => {
    const body = aForm(anAttachment({ personalDataChecked: true }), await risky())
    const response = await api('/attachments', { body, token })
    expect(response.status).toBe(201)
    const { doc } = (await response.json()) as { doc: { id: string; personalData: unknown } }
    expect(doc.personalData).toEqual([
      { count: 1, kind: 'identityCode', page: 1 },
      { count: 1, kind: 'phone', page: 1 },
    ])
    await payload.create({ collection: 'projects', data: aProject({ attachments: [doc.id] }) })
    const shown: unknown = await (await api(`/attachments/${doc.id}`)).json()
    expect(shown).not.toHaveProperty('personalData')
    expect(shown).not.toHaveProperty('personalDataChecked')
    const stored = await payload.findByID({ id: doc.id, collection: 'attachments' })
    expect(JSON.stringify(stored)).not.toContain('308T')
  })

  it('is refused when it is a Word document, too', async () => {
    const file = aDocxWith({ 'word/document.xml': aWordText(`Matti ${aCode}`) })
    const found = await faultsOf(payload, () => upload(file))
    expect(found.map(({ path }) => path)).toEqual(['personalDataChecked'])
  })

  it('does not take the place of a file before it is checked', async () => {
    const { id } = await upload(await aPdf())
    const before = await everythingStored(payload)
    const body = aForm({}, await risky())
    const response = await api(`/attachments/${id}`, { body, method: 'PATCH', token })
    expect(response.status).toBe(400)
    expect(await everythingStored(payload)).toEqual(before)
  })
})
