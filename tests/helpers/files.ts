import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import writeExcelFile from 'write-excel-file/node'
import { crc32 } from 'node:zlib'

export type UploadedFile = { data: Buffer; mimetype: string; name: string; size: number }

/** A file as Payload's Local API takes it. */
export const aFile = (
  name: string,
  data: Buffer | string,
  mimetype = 'application/octet-stream',
): UploadedFile => {
  const bytes = Buffer.from(data as string)
  return { data: bytes, mimetype, name, size: bytes.length }
}

/** A real PDF of as many pages. */
export const aPdf = async ({ name = 'raportti.pdf', pages = 1 } = {}): Promise<UploadedFile> => {
  const document = new PDFDocument({ autoFirstPage: false })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const end = new Promise((resolve) => document.on('end', resolve))
  for (let page = 1; page <= pages; page += 1) document.addPage().text(`Sivu ${page}`)
  document.end()
  await end
  return aFile(name, Buffer.concat(chunks), 'application/pdf')
}

/** A real picture, wide enough for both smaller sizes. */
export const aPng = async ({ name = 'kuva.png', width = 1600 } = {}): Promise<UploadedFile> => {
  const picture = sharp({ create: { background: '#036', channels: 3, height: 40, width } })
  return aFile(name, await picture.png().toBuffer(), 'image/png')
}

/** A real workbook. */
export const anXlsx = async ({ name = 'taulukko.xlsx' } = {}): Promise<UploadedFile> =>
  aFile(
    name,
    await writeExcelFile([[{ value: 'Hanke' }]]).toBuffer(),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  )

/** The least that is a Word document with macros: the type is told inside, not by the name. */
export const aDocm = (name = 'makro.docm'): UploadedFile =>
  aFile(
    name,
    zipOf({
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      'word/document.xml': '<w:document/>',
    }),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  )

/** A zip archive of the files, uncompressed. */
export const zipOf = (files: Record<string, string>): Buffer => {
  const bodies: Buffer[] = []
  const index: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)]
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0) // version needed
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(name.length, 22)
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(offset, 10)
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data])
    index.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, entry, name]))
    bodies.push(body)
    offset += body.length
  }
  const end = Buffer.alloc(18)
  const directory = Buffer.concat(index)
  end.writeUInt16LE(index.length, 4)
  end.writeUInt16LE(index.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, directory, Buffer.from('PK\x05\x06'), end])
}
