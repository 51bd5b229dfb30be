import { readFileSync } from 'node:fs'

/** A row of a table, by the heads of its columns. */
export type Row = Record<string, string>

/**
 * The table under a heading of `docs/rights.md`; code marks are left out.
 * @throws {Error} when there is no such heading with a table under it
 */
export const tableUnder = (heading: string): Row[] => {
  const text = readFileSync(new URL('../../../docs/rights.md', import.meta.url), 'utf8')
  const [, section] = text.split(new RegExp(`^## ${heading}$`, 'm'))
  const lines = (section ?? '')
    .split(/^## /m)[0]
    ?.split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('`', '').trim()),
    )
  const [heads, , ...rows] = lines ?? []
  if (!heads || rows.length === 0) throw new Error(`docs/rights.md has no table “${heading}”.`)
  return rows.map((cells) =>
    Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? ''])),
  )
}
