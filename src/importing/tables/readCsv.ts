import { parse } from 'csv-parse/sync'

import { limits, tableOf, TableFault, type Table } from './table'

const delimiters = [';', ',', '\t'] as const

/**
 * A CSV file, whatever of comma, semicolon and tab stands between its values: UTF-8, or the
 * Windows-1252 that older Excels write.
 * @throws {TableFault}
 */
export const readCsv = (bytes: Buffer): Table => {
  if (bytes.length > limits.bytes) throw new TableFault('tooLarge')
  const text = decode(bytes)
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      max_record_size: limits.cell * 20,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: limits.rows + 2,
    })
    return tableOf(rows)
  } catch (error) {
    if (error instanceof TableFault) throw error
    throw new TableFault('unreadable', { cause: error })
  }
}

const decode = (bytes: Buffer): string => {
  if (bytes.includes(0)) throw new TableFault('encoding')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // No UTF-8, so what a Finnish Excel has saved for decades.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The delimiter that the first line has most of, outside quotes. */
const delimiterOf = (text: string): string => {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const counted = delimiters.map((delimiter) => ({
    count: line.split(delimiter).length,
    delimiter,
  }))
  return counted.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ','
}
