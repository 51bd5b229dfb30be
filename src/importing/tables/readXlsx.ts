import readExcelFile from 'read-excel-file/node'

import { visitZip } from './boundedZip'
import { limits, tableOf, TableFault, type Table } from './table'

/**
 * The first sheet of an Excel workbook.
 *
 * It is unpacked once for its size alone before the reader of workbooks sees it: that one believes
 * what the file says of itself.
 * @throws {TableFault}
 */
export const readXlsx = async (bytes: Buffer): Promise<Table> => {
  if (bytes.length > limits.bytes) throw new TableFault('tooLarge')
  const bounds = { entries: limits.unpackedEntries, unpackedBytes: limits.unpackedBytes }
  await visitZip(bytes, bounds, (_, content) => drained(content))
  const [sheet] = await readExcelFile(bytes).catch((error: unknown) => {
    throw new TableFault('unreadable', { cause: error })
  })
  if (!sheet) throw new TableFault('empty')
  return tableOf(sheet.data.map((row) => row.map(cellText)))
}

const cellText = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : ''
}

/** Reads to the end, and keeps nothing. */
const drained = async (content: AsyncIterable<unknown>): Promise<void> => {
  const chunks = content[Symbol.asyncIterator]()
  while (!(await chunks.next()).done);
}
