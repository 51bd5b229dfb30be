import PDFDocument from 'pdfkit'
import { buffer } from 'node:stream/consumers'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

import { documentTypes } from '../../src/documents/fileTypes'
import { extractText } from '../../src/documents/text/extractText'
import { anXlsx, zipOf } from '../helpers/files'

const aPdfWith = async (texts: string[], options = {}): Promise<Buffer> => {
  const document = new PDFDocument({ autoFirstPage: false, ...options })
  for (const text of texts) document.addPage().text(text)
  document.end()
  return buffer(document)
}
const word = (body: string) =>
  zipOf({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`,
  })

describe('the text of a document', { timeout: 20_000 }, () => {
  it('is read from a PDF page by page, with divided words joined', async () => {
    const bytes = await aPdfWith(['Rautatietunnelin kehittä-\nminen ja EU-\nhanke', 'Toinen sivu'])
    expect(await extractText(bytes, documentTypes.PDF)).toEqual({
      isCut: false,
      pages: ['Rautatietunnelin kehittäminen ja EU-\nhanke', 'Toinen sivu'],
      status: 'read',
    })
  })

  it('is read from a Word document, without what was deleted', async () => {
    const bytes = word(
      '<w:p><w:r><w:t>Eka </w:t><w:t>sivu</w:t></w:r><w:del><w:r><w:delText>pois</w:delText></w:r></w:del></w:p><w:p><w:r><w:br w:type="page"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>Toka</w:t></w:r></w:p>',
    )
    const text = await extractText(bytes, documentTypes.DOCX)
    expect(text).toMatchObject({ pages: ['Eka sivu', 'Toka'] })
  })

  it('is read from a workbook, sheet by sheet', async () => {
    const { data } = await anXlsx()
    expect(await extractText(data, documentTypes.XLSX)).toMatchObject({ pages: ['Hanke'] })
  })

  it('is read from a presentation, in the order of its slides', async () => {
    const slide = (text: string) =>
      `<p:sld xmlns:p="urn:p" xmlns:a="urn:a"><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`
    const bytes = zipOf({
      'ppt/_rels/presentation.xml.rels':
        '<Relationships><Relationship Id="r1" Target="slides/slide1.xml"/><Relationship Id="r2" Target="slides/slide2.xml"/></Relationships>',
      'ppt/presentation.xml':
        '<p:presentation xmlns:p="urn:p" xmlns:r="urn:r"><p:sldIdLst><p:sldId r:id="r2"/><p:sldId r:id="r1"/></p:sldIdLst></p:presentation>',
      'ppt/slides/slide1.xml': slide('Viimeinen'),
      'ppt/slides/slide2.xml': slide('Ensimmäinen'),
    })
    expect(await extractText(bytes, documentTypes.PPTX)).toMatchObject({
      pages: ['Ensimmäinen', 'Viimeinen'],
    })
  })

  it('is read from an OpenDocument text, without comments', async () => {
    const bytes = zipOf({
      'content.xml':
        '<o:document-content xmlns:o="urn:o" xmlns:text="urn:t" xmlns:office="urn:f"><text:h>Otsikko</text:h><text:p>Eka<office:annotation><text:p>huomautus</text:p></office:annotation></text:p><text:soft-page-break/><text:p>Toka</text:p></o:document-content>',
    })
    expect(await extractText(bytes, documentTypes.ODT)).toMatchObject({
      pages: ['Otsikko\nEka', 'Toka'],
    })
  })

  it('ends at the page limit, and says so', async () => {
    const bytes = await aPdfWith(['1', '2', '3'])
    expect(await extractText(bytes, documentTypes.PDF, { maxPages: 2 })).toMatchObject({
      isCut: true,
      pages: ['1', '2'],
    })
  })
})

describe('a hostile or broken file gives a reason:', { timeout: 20_000 }, () => {
  it('a password', async () => {
    const bytes = await aPdfWith(['salainen'], { userPassword: 'x' })
    expect(await extractText(bytes, documentTypes.PDF)).toEqual({
      reason: 'encrypted',
      status: 'failed',
    })
  })

  it('a broken PDF, a broken archive, broken XML', async () => {
    const broken = { reason: 'corrupt', status: 'failed' }
    expect(await extractText(Buffer.from('%PDF-1.7 rikki'), documentTypes.PDF)).toEqual(broken)
    expect(await extractText(Buffer.from('PK rikki'), documentTypes.DOCX)).toEqual(broken)
    expect(await extractText(word('<w:p><w:t>'), documentTypes.DOCX)).toEqual(broken)
  })

  it('entities that would expand without end are not expanded', async () => {
    const bytes = zipOf({
      'word/document.xml':
        '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document xmlns:w="urn:w"><w:t>&b;</w:t></w:document>',
    })
    expect(await extractText(bytes, documentTypes.DOCX)).toMatchObject({ status: 'failed' })
  })

  it('an archive that unpacks to too much, and one of too many files', async () => {
    const bytes = word(`<w:t>${'a'.repeat(10_000)}</w:t>`)
    const tooLarge = { reason: 'tooLargeUnpacked', status: 'failed' }
    const { DOCX } = documentTypes
    expect(await extractText(bytes, DOCX, { maxUnpackedBytes: 9000 })).toEqual(tooLarge)
    expect(await extractText(bytes, DOCX, { maxEntries: 0 })).toEqual(tooLarge)
  })

  it('a PDF whose stream unpacks to more than the memory allowed', async () => {
    const text = await extractText(aPdfBomb(), documentTypes.PDF, { maxMemory: 200_000_000 })
    expect(text).toEqual({ reason: 'tooMuchMemory', status: 'failed' })
  }, 30_000)

  it('one that takes too long', async () => {
    const bytes = await aPdfWith(['1'])
    const text = await extractText(bytes, documentTypes.PDF, { timeout: 1 })
    expect(text).toEqual({ reason: 'tooSlow', status: 'failed' })
  })

  it('a type that nothing here reads', async () => {
    const text = await extractText(Buffer.from('x'), 'text/plain')
    expect(text).toEqual({ reason: 'unsupported', status: 'failed' })
  })
})

/** A small PDF with a content stream that is hundreds of megabytes of spaces, packed twice. */
const aPdfBomb = (): Buffer => {
  const packed = deflateSync(deflateSync(Buffer.alloc(300_000_000, ' ')))
  const head = Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Filter[/FlateDecode/FlateDecode]/Length ${packed.length}>>stream\n`,
    'latin1',
  )
  const tail = '\nendstream endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF'
  return Buffer.concat([head, packed, Buffer.from(tail)])
}
