import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Schema = { tables: Record<string, { indexes: Record<string, { columns: string[] }> }> }

const newestSchema = (): Schema => {
  const folder = new URL('../../src/migrations/', import.meta.url)
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  return JSON.parse(readFileSync(new URL(newest ?? '', folder), 'utf8')) as Schema
}

describe('a read on SQLite', () => {
  it('finds the texts of a document by an index, in every table of texts', () => {
    const tables = Object.entries(newestSchema().tables)
    const ofTexts = tables.filter(([name]) => name.endsWith('_locales'))
    const unindexed = ofTexts.filter(
      ([, { indexes }]) =>
        !Object.values(indexes).some(({ columns }) => columns[0] === '_parent_id'),
    )
    expect(ofTexts.length).toBeGreaterThan(20)
    expect(unindexed.map(([name]) => name)).toEqual([])
  })
})
