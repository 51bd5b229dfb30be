import { setImmediate } from 'node:timers/promises'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import { matchExpression } from './matchExpression'
import { scoreUnits } from './hits'
import { packOf, textIn } from './pageTexts'
import { idOfRow, keyOfRow, numOfRow } from './sqliteRows'
import { prepareTables, tables } from './sqliteTables'
import { sqliteWrites } from './sqliteWrites'
import { fields, weights, type Hit, type SearchEngine } from './types'

type Counts = Awaited<ReturnType<SearchEngine['counts']>>
type Row = Record<string, unknown>

/** Terms that are read of the vocabulary at a time. */
const slice = 2000
/** Things whose ids are remembered by their number, which no other ever gets. */
const remembered = 100_000

const ranking = `bm25(${fields.map((field) => String(weights[field])).join()})`

/** SQLite's FTS5. A thing has a number, and each language of it a row (`sqliteRows.ts`). */
export const sqliteEngine = (payload: Payload): SearchEngine => {
  const adapter = payload.db as unknown as SQLiteAdapter
  const read = async (sql: string, args: (number | string)[] = []): Promise<Row[]> =>
    (await adapter.client.execute({ args, sql })).rows
  let ids = new Map<number, string>()

  /** The ids of things by their numbers, those among them; one that is gone meanwhile is left out. */
  const docsOf = async (numbers: number[]): Promise<ReadonlyMap<number, string>> => {
    if (ids.size > remembered) ids = new Map()
    const known = ids // the one that this search reads, whatever another does meanwhile
    const unknown = new Set(numbers.filter((num) => !known.has(num)))
    if (unknown.size === 0) return known
    const rows = await read(
      `SELECT group_concat(num || ' ' || doc, char(10)) AS list FROM search_docs
        WHERE num IN (SELECT value FROM json_each(?))`,
      [JSON.stringify([...unknown])],
    )
    for (const line of ((rows[0]?.list as string | null) ?? '').split('\n').filter(Boolean)) {
      const space = line.indexOf(' ')
      known.set(Number(line.slice(0, space)), line.slice(space + 1))
    }
    return known
  }

  return {
    ...sqliteWrites(adapter),

    counts: async () => {
      const rows = await read('SELECT kind, count(*) AS count FROM search_docs GROUP BY kind')
      return Object.fromEntries(rows.map(({ count, kind }) => [kind, count])) as Counts
    },

    docsOf: async (kind) => {
      const rows = await read('SELECT doc FROM search_docs WHERE kind = ?', [kind])
      return rows.map(({ doc }) => doc as string)
    },

    hasArchive: async () =>
      (await read(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'projects'`))
        .length > 0,

    having: async (terms) => {
      const had = new Set<string>()
      for (const term of terms) {
        for (const table of Object.values(tables)) {
          const found = await read(`SELECT 1 FROM ${table}_terms WHERE term = ?`, [term])
          if (found.length > 0) had.add(term)
        }
      }
      return had
    },

    match: async (group, match) => {
      const expression = matchExpression(match, group === 'others')
      if (!expression) return []
      const table = tables[group]
      // One row with everything in it: thousands of rows would cost more than the search.
      const [row] = await read(
        `SELECT json_group_array(rowid) AS ids,
            json_group_array(CAST(rank * -${String(scoreUnits)} AS INTEGER)) AS scores
          FROM ${table} WHERE ${table} MATCH ? AND rank MATCH '${ranking}'`,
        [expression],
      )
      const found = JSON.parse(row?.ids as string) as number[]
      const scores = JSON.parse(row?.scores as string) as number[]
      const docs = await docsOf(found.map(numOfRow))
      const hits: Hit[] = []
      for (const [index, id] of found.entries()) {
        const doc = docs.get(numOfRow(id))
        const key = keyOfRow(id)
        if (doc && key) hits.push({ doc, ...key, score: scores[index] ?? 0 })
      }
      return hits
    },

    pairsOf: async (docs) => {
      if (docs.length === 0) return new Map()
      const rows = await read(
        `SELECT doc, pairs FROM search_docs JOIN search_streams USING (num)
          WHERE kind = 'documents' AND doc IN (${docs.map(() => '?').join()})`,
        docs,
      )
      return new Map(
        rows.map(({ doc, pairs }) => [doc as string, new Uint8Array(pairs as ArrayBuffer)]),
      )
    },

    prepare: () => prepareTables(adapter),

    stamp: async () =>
      (await read('SELECT stamp FROM search_state'))[0]?.stamp as string | undefined,

    streamsOf: async (docs) => {
      const streams = new Map<string, Uint32Array>()
      if (docs.length === 0) return streams
      const rows = await read(
        `SELECT doc, stream FROM search_docs JOIN search_streams USING (num)
          WHERE kind = 'documents' AND doc IN (${docs.map(() => '?').join()})`,
        docs,
      )
      for (const { doc, stream } of rows)
        streams.set(doc as string, new Uint32Array(stream as ArrayBuffer))
      return streams
    },

    textOfPage: async (doc, page) => {
      const [row] = await read(
        `SELECT data FROM search_docs JOIN search_pages USING (num)
          WHERE kind = 'documents' AND doc = ? AND pack = ?`,
        [doc, packOf(page)],
      )
      return row ? textIn(new Uint8Array(row.data as ArrayBuffer), page) : ''
    },

    textsOf: async (hits) => {
      const texts: string[] = []
      for (const hit of hits) {
        const [row] = await read(
          `SELECT text FROM search_docs JOIN search_texts ON id = num * 16 + ? WHERE kind = ? AND doc = ?`,
          [idOfRow(0, hit), hit.kind, hit.doc],
        )
        texts.push((row?.text as string | undefined) ?? '')
      }
      return texts
    },

    vocabulary: async (group) => {
      const terms = new Map<string, number>()
      for (let after = ''; ;) {
        const rows = await read(
          `SELECT term, doc FROM ${tables[group]}_terms WHERE term > ? ORDER BY term LIMIT ?`,
          [after, slice],
        )
        for (const { doc, term } of rows) terms.set(term as string, doc as number)
        if (rows.length < slice) return terms
        after = rows.at(-1)?.term as string
        await setImmediate() // searches go on meanwhile: SQLite reads in this thread
      }
    },
  }
}
