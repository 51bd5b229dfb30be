import config from '@payload-config'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aForm, api, refusalOf, signIn } from '../helpers/api'
import { anAttachment, anImage } from '../helpers/factories'
import { aDocxWith, aPdfWith, aZipBomb } from '../helpers/documents'
import { aDocm, aFile, anXlsx, aPdf, aPng, type UploadedFile } from '../helpers/files'
import { speaking } from '../helpers/languages'
import { startPayload, stopPayload } from '../helpers/payload'
import { everythingStored, faultsOf } from '../helpers/stored'

const { i18n } = await config
const hasFinnishAdmin = 'fi' in i18n.supportedLanguages

let payload: Payload
let token: string
beforeAll(async () => {
  payload = await startPayload()
  token = await signIn(payload)
})
afterAll(() => stopPayload(payload))

const cutOff = ({ data, name, mimetype }: UploadedFile, bytes: number) =>
  aFile(name, data.subarray(0, bytes), mimetype)
const html = '<!doctype html><html><script>alert(1)</script></html>'
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const exe = Buffer.concat([Buffer.from('MZ\x90\x00'), Buffer.alloc(200)])
const pdf = await aPdf()
const workbook = await anXlsx()

const texts = {
  commands: {
    en: 'The file has an action that starts a program on the reader’s computer or sends data. Remove it and save the file again.',
    fi: 'Tiedostossa on toiminto, joka käynnistää lukijan koneessa ohjelman tai lähettää tietoja. Poista se ja tallenna tiedosto uudelleen.',
  },
  corrupt: {
    en: 'The file cannot be read: it is corrupt or incomplete. Save it again and try once more.',
    fi: 'Tiedostoa ei voi lukea: se on viallinen tai puutteellinen. Tallenna se uudelleen ja yritä taas.',
  },
  document: {
    en: 'The content of the file is not of an allowed type. Allowed types: DOCX, ODT, PDF, PPTX, XLSX.',
    fi: 'Tiedoston sisältö ei ole sallittua tyyppiä. Sallitut tyypit: DOCX, ODT, PDF, PPTX, XLSX.',
  },
  image: {
    en: 'The content of the file is not of an allowed type. Allowed types: JPEG, PNG, WebP.',
    fi: 'Tiedoston sisältö ei ole sallittua tyyppiä. Sallitut tyypit: JPEG, PNG, WebP.',
  },
  files: {
    en: 'There are other files inside the file. Remove them or add them as attachments of their own.',
    fi: 'Tiedoston sisällä on muita tiedostoja. Poista ne tai lisää ne omina liitteinään.',
  },
  locked: {
    en: 'The file is locked with a password. Save it without one and try again.',
    fi: 'Tiedosto on lukittu salasanalla. Tallenna se ilman salasanaa ja yritä taas.',
  },
  macros: {
    en: 'The file has macros. Save it without them and try again.',
    fi: 'Tiedostossa on makroja. Tallenna se ilman makroja ja yritä taas.',
  },
  scripts: {
    en: 'The file has JavaScript in it. Save it without, for example by printing it to a PDF.',
    fi: 'Tiedostossa on JavaScript-koodia. Tallenna tiedosto ilman sitä, esimerkiksi tulostamalla se PDF-tiedostoksi.',
  },
  unpacks: {
    en: 'The file unpacks to too much, so it cannot be taken.',
    fi: 'Tiedosto purkautuu liian suureksi, eikä sitä siksi voi ottaa vastaan.',
  },
  missing: { en: 'Choose a file.', fi: 'Valitse tiedosto.' },
}

type Refused = { file?: UploadedFile; text: { en: string; fi: string }; what: string }
const asPdf = (data: Buffer | string) => aFile('raportti.pdf', data, 'application/pdf')
const refusedAttachments: Refused[] = [
  { what: 'no file', text: texts.missing },
  { what: 'a text renamed .pdf', file: asPdf('Hei'), text: texts.document },
  { what: 'an empty file', file: asPdf(''), text: texts.document },
  { what: 'a web page', file: aFile('sivu.html', html, 'text/html'), text: texts.document },
  { what: 'a web page renamed .pdf', file: asPdf(html), text: texts.document },
  { what: 'an SVG', file: aFile('kuva.svg', svg, 'image/svg+xml'), text: texts.document },
  { what: 'a program', file: aFile('ohjelma.exe', exe), text: texts.document },
  { what: 'a program renamed .pdf', file: asPdf(exe), text: texts.document },
  { what: 'a document with macros', file: aDocm(), text: texts.document },
  { what: 'macros renamed .docx', file: aDocm('asiakirja.docx'), text: texts.document },
  { what: 'a picture', file: await aPng(), text: texts.document },
  { what: 'half a PDF', file: cutOff(pdf, pdf.size / 2), text: texts.corrupt },
  { what: 'half a workbook', file: cutOff(workbook, workbook.size / 2), text: texts.corrupt },
  { what: 'a PDF in name only', file: asPdf('%PDF-1.7\n%%EOF\n'), text: texts.corrupt },
  {
    what: 'a PDF with a password',
    file: await aPdfWith({ ownerPassword: 'a', pdfVersion: '1.7', userPassword: 'b' }),
    text: texts.locked,
  },
  {
    what: 'a PDF with a script',
    file: await aPdfWith({ action: { JS: new String('app.alert(1)'), S: 'JavaScript' } }),
    text: texts.scripts,
  },
  {
    what: 'a PDF that starts a program',
    file: await aPdfWith({ action: { F: new String('cmd.exe'), S: 'Launch' } }),
    text: texts.commands,
  },
  {
    what: 'a PDF with a file in it',
    file: await aPdfWith({ embeds: 'sisus.exe' }),
    text: texts.files,
  },
  {
    what: 'a restricted PDF with a file in it',
    file: await aPdfWith({ embeds: 'sisus.exe', ownerPassword: 'a', pdfVersion: '1.7' }),
    text: texts.files,
  },
  {
    what: 'a document with a macro that it does not tell of',
    file: aDocxWith({ 'word/vbaProject.bin': 'x' }),
    text: texts.macros,
  },
  {
    what: 'a document with a program in it',
    file: aDocxWith({ 'word/embeddings/oleObject1.bin': 'x' }),
    text: texts.files,
  },
  { what: 'a document that unpacks to gigabytes', file: aZipBomb(), text: texts.unpacks },
  {
    what: 'a broken PDF sent as something else',
    file: { ...asPdf('%PDF-1.7\n%%EOF\n'), mimetype: 'application/octet-stream' },
    text: texts.corrupt,
  },
]
const refusedImages: Refused[] = [
  { what: 'no file', text: texts.missing },
  { what: 'a PDF', file: pdf, text: texts.image },
  {
    what: 'a PDF renamed .png',
    file: { ...pdf, name: 'kuva.png', mimetype: 'image/png' },
    text: texts.image,
  },
  { what: 'an SVG', file: aFile('kuva.svg', svg, 'image/svg+xml'), text: texts.image },
  { what: 'a web page', file: aFile('kuva.png', html, 'image/png'), text: texts.image },
  { what: 'an animation', file: aFile('kuva.gif', await aGif(), 'image/gif'), text: texts.image },
  { what: 'half a picture', file: cutOff(await aPng(), 200), text: texts.corrupt },
]
async function aGif() {
  return await sharp({ create: { background: '#fff', channels: 3, height: 9, width: 9 } })
    .gif()
    .toBuffer()
}

const uploads = [
  ...refusedAttachments.map((row) => ({
    ...row,
    collection: 'attachments' as const,
    data: anAttachment(),
  })),
  ...refusedImages.map((row) => ({ ...row, collection: 'images' as const, data: anImage() })),
]

describe.each(uploads)('$what as one of the $collection', ({ collection, data, file, text }) => {
  const upload = { collection, data: data as never, ...(file ? { file } : {}) }

  it('is refused in English', async () => {
    const req = await speaking(payload, 'en')
    const found = await faultsOf(payload, () => payload.create({ ...upload, req }))
    expect(found).toEqual([{ message: text.en, path: 'file' }])
  })

  it('is refused in Finnish', async () => {
    const req = await speaking(payload, 'fi')
    const found = await faultsOf(payload, () => payload.create({ ...upload, req }))
    expect(found).toEqual([{ message: text.fi, path: 'file' }])
  })

  it.each(hasFinnishAdmin ? (['en', 'fi'] as const) : (['en'] as const))(
    'is refused over the API, when asked in %s',
    async (language) => {
      const before = await everythingStored(payload)
      const response = await api(`/${collection}`, { body: aForm(data, file), language, token })
      expect(response.status).toBe(400)
      const { data: faults } = await refusalOf(response)
      expect(faults?.errors).toMatchObject([{ message: text[language], path: 'file' }])
      expect(await everythingStored(payload)).toEqual(before)
    },
  )
})

describe('an image without an alternative text', () => {
  it.each([
    { alt: { fi: '', en: 'A bridge' }, en: 'Finnish', fi: 'Suomi', path: 'alt.fi' },
    { alt: { fi: 'Silta', en: ' ' }, en: 'English', fi: 'Englanti', path: 'alt.en' },
  ])('is refused at $path', async ({ alt, en, fi, path }) => {
    const upload = { collection: 'images' as const, data: anImage({ alt }), file: await aPng() }
    const english = await speaking(payload, 'en')
    const [inEnglish] = await faultsOf(payload, () => payload.create({ ...upload, req: english }))
    expect(inEnglish?.path).toBe(path)
    expect(inEnglish?.message).toContain(`Write the alternative text in: ${en}.`)
    const req = await speaking(payload, 'fi')
    const [finnish] = await faultsOf(payload, () => payload.create({ ...upload, req }))
    expect(finnish?.message).toContain(`Kirjoita tekstivastine kielellä: ${fi}.`)

    const before = await everythingStored(payload)
    const response = await api('/images', { body: aForm({ alt }, upload.file), token })
    expect(response.status).toBe(400)
    expect((await refusalOf(response)).data?.errors).toMatchObject([{ path }])
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('is refused in both languages at once, also when the caller says nothing of it', async () => {
    const file = await aPng()
    const found = await faultsOf(payload, () =>
      payload.create({ collection: 'images', data: {}, file }),
    )
    expect(found.map(({ path }) => path).sort()).toEqual(['alt.en', 'alt.fi'])
  })

  it('is accepted when it is decorative', async () => {
    const data = anImage({ alt: {}, isDecorative: true })
    const image = await payload.create({ collection: 'images', data, file: await aPng() })
    expect(image.isDecorative).toBe(true)
  })

  it('that is no text is refused over the API, not a failure of the server', async () => {
    const body = aForm({ alt: { en: {}, fi: 5 } }, await aPng())
    expect((await api('/images', { body, token })).status).toBe(400)
  })
})

describe('an upload by the public', () => {
  it('is refused before the file is looked at', async () => {
    const response = await api('/attachments', { body: aForm(anAttachment(), asPdf('Hei')) })
    expect(response.status).toBe(403)
  })
})

describe('a good file', () => {
  it('is accepted over the API, and read', async () => {
    const report = await aPdf({ pages: 3 })
    const sent = { ...report, mimetype: 'application/octet-stream' }
    const response = await api('/attachments', { body: aForm(anAttachment(), sent), token })
    expect(response.status).toBe(201)
    const { doc } = (await response.json()) as { doc: Record<string, unknown> }
    expect(doc).toMatchObject({ filesize: report.size, mimeType: 'application/pdf', pages: 3 })
    expect(doc.checksum).toMatch(/^[\da-f]{64}$/)
  })

  it('may be a workbook, which has no pages', async () => {
    const upload = {
      collection: 'attachments' as const,
      data: anAttachment(),
      file: await anXlsx(),
    }
    expect(await payload.create(upload)).toMatchObject({ pages: null })
  })
})
