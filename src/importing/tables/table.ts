/** A table as it was uploaded: everything is text still. */
export type Table = { headings: string[]; rows: string[][] }

/** What an import takes at most: more than an editor can check in one go. */
export const limits = {
  /** Of the uploaded file, in bytes. */
  bytes: 20_000_000,
  cell: 100_000,
  columns: 200,
  rows: 20_000,
  /** Of a packed file when unpacked, in bytes. */
  unpackedBytes: 200_000_000,
  unpackedEntries: 2000,
} as const

export const faults = [
  'encoding',
  'empty',
  'noArchive',
  'tooLarge',
  'unreadable',
  'wrongType',
] as const

/** A file that is no table. The reason is one of a few, for a message in the reader's language. */
export class TableFault extends Error {
  readonly reason: (typeof faults)[number]
  constructor(reason: (typeof faults)[number], options?: ErrorOptions) {
    super(`The file is no table that can be read: ${reason}.`, options)
    this.reason = reason
  }
}

/** Without empty rows, every row as long as the headings. */
export const tableOf = (cells: string[][]): Table => {
  const filled = cells.filter((row) => row.some((cell) => cell.trim() !== ''))
  const [headings, ...rows] = filled
  if (!headings || rows.length === 0) throw new TableFault('empty')
  if (headings.length > limits.columns || rows.length > limits.rows)
    throw new TableFault('tooLarge')
  if (filled.some((row) => row.some((cell) => cell.length > limits.cell))) {
    throw new TableFault('tooLarge')
  }
  return {
    headings: headings.map((heading) => heading.trim()),
    rows: rows.map((row) => headings.map((_, index) => unescaped((row[index] ?? '').trim()))),
  }
}

/** An export puts an apostrophe before what a spreadsheet would take for a formula. */
const unescaped = (cell: string): string =>
  /^'[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell
