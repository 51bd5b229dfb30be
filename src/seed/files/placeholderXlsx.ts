import writeXlsxFile from 'write-excel-file/node'

type Placeholder = { title: string; language: 'fi' | 'en'; lines: string[] }

const texts = {
  fi: {
    sheet: 'Tietoja tiedostosta',
    standsIn:
      'Tämä ei ole alkuperäinen tiedosto. Alkuperäistä tiedostoa ei ole siirretty esittelyarkistoon.',
  },
  en: {
    sheet: 'About this file',
    standsIn:
      'This is not the original file. The original file has not been moved to the demo archive.',
  },
}

/** A workbook of one sheet that says which file it stands in for. */
export const placeholderXlsx = ({ language, lines, title }: Placeholder): Promise<Buffer> => {
  const { sheet, standsIn } = texts[language]
  const rows = [
    [{ fontSize: 16, fontWeight: 'bold' as const, value: title, wrap: true }],
    ...[standsIn, ...lines].map((value) => [{ value, wrap: true }]),
  ]
  return writeXlsxFile(rows, { columns: [{ width: 80 }], sheet }).toBuffer()
}
