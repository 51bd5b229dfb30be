import PDFDocument from 'pdfkit'
import { buffer } from 'node:stream/consumers'
import { zipSync, strToU8 } from 'fflate'

import { documentTypes } from '../../src/documents/fileTypes'
import { aFile, type UploadedFile } from './files'

type Options = PDFKit.PDFDocumentOptions & {
  /** What happens when the file is opened, as the PDF says it. */
  action?: Record<string, unknown>
  embeds?: string
  name?: string
  text?: string
}

/** A real PDF of one page, as it is asked for. */
export const aPdfWith = async ({
  action,
  embeds,
  name = 'raportti.pdf',
  text,
  ...options
}: Options = {}): Promise<UploadedFile> => {
  const document = new PDFDocument(options)
  const bytes = buffer(document)
  if (text) document.text(text)
  if (embeds) document.file(Buffer.from('Sisältö'), { name: embeds })
  if (action) {
    const { _root } = document as unknown as { _root: { data: Record<string, unknown> } }
    const object = document.ref(action)
    _root.data.OpenAction = object
    object.end('')
  }
  document.end()
  return aFile(name, await bytes, documentTypes.PDF)
}

/** The least that is a Word document, with other parts in it. */
export const aDocxWith = (
  parts: Record<string, string | Uint8Array> = {},
  name = 'asiakirja.docx',
): UploadedFile => {
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const files = { '[Content_Types].xml': types, 'word/document.xml': '<w:document/>', ...parts }
  const entries = Object.entries(files).map(([path, part]): [string, Uint8Array] => [
    path,
    typeof part === 'string' ? strToU8(part) : part,
  ])
  return aFile(name, Buffer.from(zipSync(Object.fromEntries(entries))), documentTypes.DOCX)
}

/** A Word document of a few kilobytes that says it unpacks to more than any disk should take. */
export const aZipBomb = (): UploadedFile => {
  const file = aDocxWith({ 'word/media/large.bin': new Uint8Array(10_000) })
  const entry = file.data.lastIndexOf('PK\x01\x02')
  file.data.writeUInt32LE(4_000_000_000, entry + 24) // the unpacked size
  return file
}
