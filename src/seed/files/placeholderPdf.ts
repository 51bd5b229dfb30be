import { createRequire } from 'node:module'
import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'

type Placeholder = { title: string; language: 'fi' | 'en'; lines: string[] }

const { resolve } = createRequire(import.meta.url)

/** Liberation Sans as PDF.js brings it along: a fresh machine may have no fonts. */
export const fontFiles = {
  bold: resolve('pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf'),
  regular: resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'),
}

/** The day when the source of the facts was last updated: the same bytes come out on every run. */
const date = new Date('2024-04-24T00:00:00Z')

const texts = {
  fi: {
    standsIn: 'Tämä ei ole alkuperäinen asiakirja.',
    replaces: (title: string) =>
      `Tiedosto on esittelyarkistossa alkuperäisen asiakirjan ”${title}” paikalla. Alkuperäistä asiakirjaa ei ole siirretty esittelyarkistoon.`,
    details: 'Tietoja asiakirjasta',
  },
  en: {
    standsIn: 'This is not the original document.',
    replaces: (title: string) =>
      `In the demo archive, this file stands in for the original document “${title}”. The original document has not been moved to the demo archive.`,
    details: 'About the document',
  },
}

/**
 * A tagged PDF of two pages that says which document it stands in for.
 * @throws {Error} when the title holds `&` or `<`, which pdfkit writes unescaped into XML metadata
 */
export const placeholderPdf = ({ language, lines, title }: Placeholder): Promise<Buffer> => {
  if (/[&<]/.test(title)) throw new Error(`A PDF title must hold no & or <: ${title}`)
  const document = new PDFDocument({
    displayTitle: true,
    font: fontFiles.regular,
    info: { CreationDate: date, ModDate: date, Title: title },
    lang: language,
    margin: 72, // points
    pdfVersion: '1.7',
    size: 'A4',
    subset: 'PDF/UA' as never, // of the subsets, its types name only PDF/A
    tagged: true,
  })
  const root = document.struct('Document')
  document.addStructure(root)
  const write = (tag: 'H1' | 'H2' | 'P', text: string) => {
    const isHeading = tag !== 'P'
    const paint = () => {
      document
        .font(isHeading ? fontFiles.bold : fontFiles.regular)
        .fontSize({ H1: 24, H2: 18, P: 12 }[tag])
        .text(text, { lineGap: 4 })
    }
    root.add(document.struct(tag, {}, paint))
    document.moveDown(isHeading ? 1 : 0.6)
  }
  const { details, replaces, standsIn } = texts[language]
  write('H1', title)
  write('P', standsIn)
  write('P', replaces(title))
  document.addPage()
  write('H2', details)
  for (const line of lines) write('P', line)
  root.end()
  document.end()
  return buffer(document)
}
