import { stringify } from 'csv-stringify'
import { pipeline, Readable } from 'node:stream'

import type { Locale } from '../../i18n/locales'
import type { AnyRecord, Grain } from '../schema/grains'
import { columnsOf } from './columnsOf'

export type CsvOptions = {
  /** A byte order mark at the start: some programs take UTF-8 for something else without it. */
  bom?: boolean
  delimiter?: ',' | ';'
  /** Headings and code words in a language; keys and codes, for programs, when left out. */
  lang?: Locale | undefined
}

/**
 * The records as CSV by RFC 4180, a row at a time and no faster than they are read.
 *
 * What a spreadsheet would take for a formula gets an apostrophe before it.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const csvOf = (
  grain: Grain,
  records: AsyncIterable<AnyRecord>,
  { bom = false, delimiter = ',', lang }: CsvOptions = {},
): Readable => {
  const columns = columnsOf(grain)
  const rows = async function* () {
    yield columns.map(({ key, label }) => (lang ? label[lang] : key))
    for await (const record of records) yield columns.map(({ value }) => value(record, lang))
  }
  const lines = stringify({
    bom,
    delimiter,
    escape_formulas: true,
    record_delimiter: '\r\n',
  })
  // The fault of a read ends the output too, so that whoever reads it sees it as broken.
  return pipeline(Readable.from(rows()), lines, () => undefined)
}
