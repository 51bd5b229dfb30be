import { readCsv } from './readCsv'
import { readXlsx } from './readXlsx'
import { TableFault, type Table } from './table'

/**
 * A table by the name of its file.
 * @throws {TableFault}
 */
export const readTable = async (name: string, bytes: Buffer): Promise<Table> => {
  if (/\.csv$/i.test(name)) return readCsv(bytes)
  if (/\.xlsx$/i.test(name)) return await readXlsx(bytes)
  throw new TableFault('wrongType')
}
