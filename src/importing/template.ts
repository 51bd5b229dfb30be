import writeExcelFile from 'write-excel-file/node'

import type { Locale } from '../i18n/locales'
import { columnHelp } from './columnHelp'
import { headingsOf, importKeys } from './rows/mapColumns'

const texts = {
  column: { en: 'Column', fi: 'Sarake' },
  guide: { en: 'Guide', fi: 'Ohje' },
  how: { en: 'What to write', fi: 'Mitä kirjoitetaan' },
  projects: { en: 'Projects', fi: 'Hankkeet' },
}

/** An empty workbook to fill in: the headings, and a second sheet that tells what goes where. */
export const templateXlsx = (lang: Locale): Promise<Buffer> => {
  const headings = headingsOf(lang)
  const bold = (value: string) => ({ fontWeight: 'bold' as const, value })
  return writeExcelFile([
    {
      columns: importKeys.map(() => ({ width: 26 })),
      data: [importKeys.map((key) => bold(headings[key]))],
      sheet: texts.projects[lang],
      stickyRowsCount: 1,
    },
    {
      columns: [{ width: 30 }, { width: 110 }],
      data: [
        [bold(texts.column[lang]), bold(texts.how[lang])],
        ...importKeys.map((key) => [
          { value: headings[key] },
          { value: columnHelp[key][lang], wrap: true },
        ]),
      ],
      sheet: texts.guide[lang],
      stickyRowsCount: 1,
    },
  ]).toBuffer()
}

/** The headings alone, as a Finnish Excel opens them: a mark of UTF-8, semicolons. */
export const templateCsv = (lang: Locale): string => {
  const headings = headingsOf(lang)
  return `\ufeff${importKeys.map((key) => headings[key]).join(';')}\r\n`
}
