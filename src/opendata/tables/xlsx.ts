import writeExcelFile, { type SheetData } from 'write-excel-file/node'

import type { Locale } from '../../i18n/locales'
import type { AnyRecord, Grain } from '../schema/grains'
import { columnsOf } from './columnsOf'

/** The longest text of a cell that Excel opens. */
const longestCell = 32_767

/** Rows that are made into a workbook at most: the whole of it is in memory. */
const mostRows = 50_000

const sheetNames: Record<Grain, Record<Locale, string>> = {
  documents: { en: 'Documents', fi: 'Asiakirjat' },
  partners: { en: 'Partners', fi: 'Partnerit' },
  programmes: { en: 'Programmes', fi: 'Ohjelmat' },
  projects: { en: 'Projects', fi: 'Hankkeet' },
  topics: { en: 'Topics', fi: 'Aiheet' },
}

/**
 * The records as an Excel workbook of one sheet: headings in bold that stay in sight, texts as texts.
 * @throws {RangeError} when there are more rows than a workbook is made of
 */
export const xlsxOf = async (
  grain: Grain,
  records: AsyncIterable<AnyRecord>,
  lang: Locale,
): Promise<Buffer> => {
  const columns = columnsOf(grain)
  const sheet: SheetData = [
    columns.map(({ label }) => ({ fontWeight: 'bold' as const, value: label[lang] })),
  ]
  for await (const record of records) {
    if (sheet.length > mostRows) throw new RangeError('Too many rows for a workbook.')
    sheet.push(
      columns.map(({ value }) => {
        const cell = value(record, lang)
        return typeof cell === 'string'
          ? { type: String, value: cell.slice(0, longestCell) }
          : cell === undefined
            ? null
            : { type: Number, value: cell }
      }),
    )
  }
  return writeExcelFile(sheet, {
    columns: columns.map(({ key }) => ({ width: /summary|description/.test(key) ? 60 : 24 })),
    sheet: sheetNames[grain][lang],
    stickyRowsCount: 1,
  }).toBuffer()
}
