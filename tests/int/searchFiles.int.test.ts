import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Payload } from 'payload'
import PDFDocument from 'pdfkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'

import { documentTypes } from '../../src/documents/fileTypes'
import { searchOf } from '../../src/search/instance'
import { readWaiting } from '../../src/search/reading/readWaiting'
import { search, type SearchResult } from '../../src/search/search'
import { suggest } from '../../src/search/suggest'
import { aDocxWith } from '../helpers/documents'
import { anAttachment, aProject, type SomeProjectData } from '../helpers/factories'
import { aFile, zipOf, type UploadedFile } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
afterAll(() => stopPayload(payload))

const ten = { limit: 10, offset: 0 }
const everything = { documents: ten, partners: ten, programmes: ten, projects: ten, topics: ten }
const find = async (q: string): Promise<SearchResult> =>
  search(await searchOf(payload), { kinds: everything, language: 'fi', q })
const attach = async (file: UploadedFile, title = 'Liite'): Promise<string> => {
  const data = anAttachment({ title })
  return (await payload.create({ collection: 'attachments', data, file, locale: 'fi' })).id
}
const publish = (data: SomeProjectData) =>
  payload.create({ collection: 'projects', data: aProject(data), locale: 'fi' })
const update = (id: string, data: SomeProjectData) =>
  payload.update({ id, collection: 'projects', data, locale: 'fi' })

const aPdf = async (pages: string[], options = {}): Promise<UploadedFile> => {
  const document = new PDFDocument({ autoFirstPage: false, ...options })
  for (const text of pages) document.addPage().text(text)
  document.end()
  return aFile('raportti.pdf', await buffer(document), documentTypes.PDF)
}
const aDocx = (pages: string[]): UploadedFile => {
  const breaks = pages.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
  const body = breaks.join('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
  return aDocxWith({
    'word/document.xml': `<w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`,
  })
}
const aWorkbook = async (sheets: string[]): Promise<UploadedFile> => {
  const data = sheets.map((value, index) => ({ data: [[{ value }]], sheet: `T${String(index)}` }))
  return aFile('taulukko.xlsx', await writeExcelFile(data).toBuffer(), documentTypes.XLSX)
}
const aPresentation = (slides: string[]): UploadedFile => {
  const numbers = slides.map((_, index) => String(index + 1))
  const main = `${documentTypes.PPTX}.main+xml`
  return aFile(
    'esitys.pptx',
    zipOf({
      '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/ppt/presentation.xml" ContentType="${main}"/></Types>`,
      'ppt/_rels/presentation.xml.rels': `<Relationships>${numbers.map((number) => `<Relationship Id="r${number}" Target="slides/slide${number}.xml"/>`).join('')}</Relationships>`,
      'ppt/presentation.xml': `<p:presentation xmlns:p="urn:p" xmlns:r="urn:r"><p:sldIdLst>${numbers.map((number) => `<p:sldId r:id="r${number}"/>`).join('')}</p:sldIdLst></p:presentation>`,
      ...Object.fromEntries(
        slides.map((text, index) => [
          `ppt/slides/slide${String(index + 1)}.xml`,
          `<p:sld xmlns:p="urn:p" xmlns:a="urn:a"><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`,
        ]),
      ),
    }),
    documentTypes.PPTX,
  )
}
const anOdt = (pages: string[]): UploadedFile => {
  const body = pages.map((text) => `<text:p>${text}</text:p>`).join('<text:soft-page-break/>')
  return aFile(
    'teksti.odt',
    zipOf({
      mimetype: documentTypes.ODT,
      'content.xml': `<o:document-content xmlns:o="urn:o" xmlns:text="urn:t">${body}</o:document-content>`,
    }),
    documentTypes.ODT,
  )
}

describe('a word in any form is found on its page of', () => {
  it.each([
    ['a PDF', aPdf, 'Fosforin talteenotto', 'fosforia'],
    ['a Word document', aDocx, 'Magnesiumin kierrätys', 'magnesiumista'],
    ['a workbook', aWorkbook, 'Mangaania mereen', 'mangaani'],
    ['a presentation', aPresentation, 'Kalsiumista apua', 'kalsium'],
    ['an OpenDocument text', anOdt, 'Natriumin varastot', 'natriumissa'],
  ])('%s', async (name, make, text, q) => {
    const file = await attach(await make(['Kansi', text]), name)
    await readWaiting(payload)
    const { id } = await publish({ attachments: [file], title: `Hanke: ${name}` })
    const { counts, found } = await find(q)
    expect(counts).toEqual({ documents: 1 })
    expect(found.documents).toMatchObject([{ doc: file, page: 2 }])
    const marked = found.documents?.[0]?.snippet.filter(({ isMarked }) => isMarked)
    expect(marked).toMatchObject([{ text: text.split(' ')[0] }])
    await payload.delete({ id, collection: 'projects' })
  })
})

describe('a file that goes bad after it was let in', () => {
  /** Puts other bytes in the place of a stored file, and has it read again. */
  const spoil = async (id: string, bytes: Buffer): Promise<void> => {
    const { filename } = await payload.findByID({ id, collection: 'attachments' })
    const { upload } = payload.collections.attachments.config
    await writeFile(join(upload.staticDir ?? '', filename ?? ''), bytes)
    const data = { textFailure: null, textState: 'waiting' }
    await payload.db.updateOne({ id, collection: 'attachments', data })
  }

  it('is marked with the reason, and the files after it are read', async () => {
    const [good, locked] = [await aPdf(['Sivu']), await aPdf(['Sivu'], { userPassword: 'x' })]
    const endless = aDocxWith({
      'word/document.xml':
        '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document xmlns:w="urn:w"><w:t>&b;</w:t></w:document>',
    })
    const bomb = aDocx(['Sivu']).data
    bomb.writeUInt32LE(4_000_000_000, bomb.lastIndexOf('PK\x01\x02') + 24) // the unpacked size
    const spoilt = [
      { bytes: good.data.subarray(0, 300), reason: 'corrupt', to: good },
      { bytes: locked.data, reason: 'encrypted', to: good },
      { bytes: bomb, reason: 'tooLargeUnpacked', to: aDocx(['Sivu']) },
      { bytes: endless.data, reason: 'corrupt', to: aDocx(['Sivu']) },
      { bytes: Buffer.alloc(0), reason: 'corrupt', to: anOdt(['Sivu']) },
      { bytes: good.data, reason: 'corrupt', to: await aWorkbook(['Sivu']) },
    ]
    const ids = []
    for (const { bytes, to } of spoilt) {
      const id = await attach(to, 'Vioittuva')
      ids.push(id)
      await spoil(id, bytes)
    }
    const whole = await attach(await aPdf(['Rubidiumia']), 'Ehjä')
    await publish({ attachments: [...ids, whole], title: 'Liitteitä' })
    await readWaiting(payload)
    const states = []
    for (const id of ids) {
      const { textFailure, textState } = await payload.findByID({ id, collection: 'attachments' })
      states.push({ reason: textFailure, textState })
    }
    expect(states).toEqual(spoilt.map(({ reason }) => ({ reason, textState: 'failed' })))
    expect((await find('rubidium')).found.documents).toMatchObject([{ doc: whole }])
    // What could not be read is still found by its title.
    expect((await find('vioittuva')).counts.documents).toBe(spoilt.length)
  })
})

describe('of a file that is not public, nothing is told:', () => {
  const nothing = { corrected: [], counts: [], found: [], suggested: [], words: [] }
  const allOf = (file: string) => ({
    corrected: ['skandiumraportti', 'niobiumseoksia'],
    counts: [1, 1, 1],
    found: [file, file, file],
    suggested: ['skandiumraportti', 'niobiumseoksia'],
    words: ['tantaalin', 'saatavuus'],
  })
  /** What a reader learns of it by every road. */
  const told = async () => {
    const results = []
    for (const q of ['tantaali', '"tantaalien saatavuudet"', 'skandiumraportti'])
      results.push(await find(q))
    const corrected = []
    for (const q of ['skandiumrapotti', 'niobiumsoeksia'])
      corrected.push(...(await find(q)).corrected.map(({ to }) => to))
    const suggested = []
    for (const q of ['skandiumrap', 'niobiumse'])
      suggested.push(...(await suggest(await searchOf(payload), q)))
    return {
      corrected,
      counts: results.flatMap(({ counts }) => Object.values(counts)),
      found: results.flatMap(({ found }) =>
        Object.values(found)
          .flat()
          .map(({ doc }) => doc),
      ),
      suggested,
      words: [...new Set(results.flatMap(({ matchedWords }) => matchedWords))],
    }
  }
  const attached = async () => {
    const file = await attach(
      await aPdf(['Niobiumseoksia', 'Tantaalin saatavuus', 'Niobiumseoksia']),
      'Skandiumraportti',
    )
    await readWaiting(payload)
    return file
  }

  it('of a draft, of what is withdrawn, and of what is in the trash', async () => {
    const file = await attached()
    const { id } = await publish({ _status: 'draft', attachments: [file], title: 'Luonnos' })
    expect(await told()).toEqual(nothing)
    await update(id, { _status: 'published' })
    expect(await told()).toEqual(allOf(file))
    await update(id, { _status: 'draft' })
    expect(await told()).toEqual(nothing)
    await update(id, { _status: 'published' })
    expect(await told()).toEqual(allOf(file))
    await update(id, { deletedAt: new Date().toISOString() })
    expect(await told()).toEqual(nothing)
    await payload.delete({ id, collection: 'projects', trash: true })
    expect(await told()).toEqual(nothing)
  })

  it('nor once a project lets go of it, or it is deleted', async () => {
    const file = await attached()
    const { id } = await publish({ attachments: [file], title: 'Luopuva' })
    expect(await told()).toEqual(allOf(file))
    await update(id, { attachments: [] })
    expect(await told()).toEqual(nothing)
    await update(id, { attachments: [file] })
    expect(await told()).toEqual(allOf(file))
    await update(id, { attachments: [] })
    await payload.delete({ id: file, collection: 'attachments' })
    expect(await told()).toEqual(nothing)
  })
})
