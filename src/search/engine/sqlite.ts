import { setImmediate } from 'node:timers/promises'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, PayloadRequest } from 'payload'

import { countDocs, inBatches } from './hits'
import { matchExpression } from './matchExpression'
import { prepareTables, tables } from './sqliteTables'
import {
  fields,
  groupOf,
  kinds,
  languages,
  weights,
  type Entry,
  type Hit,
  type Hits,
  type Kind,
  type Language,
  type Page,
  type SearchEngine,
} from './types'

type Counts = Partial<Record<Kind, number>>
type Row = Record<string, unknown>
type Sql = Awaited<ReturnType<typeof loadSql>>

/** Terms that are read of the vocabulary at a time. */
const slice = 2000
/** Phrases are looked for in so many of the best documents: in each, every page is read. */
const phraseDocuments = 50

/**
 * SQLite's FTS5. A thing has a number, and each language of it a row whose id is that number times
 * 16, and its kind and language below: hits are counted without reading anything else.
 */
export const sqliteEngine = (payload: Payload): SearchEngine => {
  const adapter = payload.db as unknown as SQLiteAdapter
  const read = async (sql: string, args: (number | string)[] = []): Promise<Row[]> =>
    (await adapter.client.execute({ args, sql })).rows
  const write = async (req: PayloadRequest) => {
    const id = await req.transactionID
    const database = (id === undefined ? undefined : adapter.sessions[id]?.db) ?? adapter.drizzle
    return database as unknown as Database
  }

  const numbersOf = async (db: Database, sql: Sql, kind: Kind, docs: string[]) => {
    const found = await db.all(
      sql`SELECT num, doc FROM search_docs WHERE kind = ${kind} AND doc IN ${docs}`,
    )
    return new Map(found.map(({ doc, num }) => [doc as string, num as number]))
  }

  const removeRows = async (db: Database, sql: Sql, kind: Kind, numbers: number[]) => {
    const table = sql.raw(tables[groupOf(kind)])
    for (const num of numbers) {
      const [first, last] = [num * 16, num * 16 + 15]
      const rows = await db.all(
        sql`SELECT id FROM search_texts WHERE id BETWEEN ${first} AND ${last}`,
      )
      for (const { id } of rows) await db.run(sql`DELETE FROM ${table} WHERE rowid = ${id}`)
      await db.run(sql`DELETE FROM search_texts WHERE id BETWEEN ${first} AND ${last}`)
      if (kind === 'documents') await db.run(sql`DELETE FROM search_pages WHERE num = ${num}`)
    }
  }

  return {
    clear: async (req) => {
      const [db, sql] = [await write(req), await loadSql()]
      for (const table of Object.values(tables).map((name) => sql.raw(name)))
        await db.run(sql`INSERT INTO ${table} (${table}) VALUES ('delete-all')`)
      for (const table of ['search_docs', 'search_texts', 'search_pages', 'search_state'])
        await db.run(sql`DELETE FROM ${sql.raw(table)}`)
    },

    counts: async () => {
      const rows = await read('SELECT kind, count(*) AS count FROM search_docs GROUP BY kind')
      return Object.fromEntries(rows.map(({ count, kind }) => [kind, count])) as Counts
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

    match: async (group, match, limit) => {
      const expression = matchExpression(match)
      if (!expression) return { counts: {}, hits: [] }
      const table = tables[group]
      const isPhrase = match.phrases.length > 0
      const ranked = `SELECT rowid, bm25(${table}, ${fields.map((field) => weights[field]).join()}) AS score
        FROM ${table} WHERE ${table} MATCH ? ORDER BY score LIMIT ?`
      const source = group === 'documents' ? documentPhrase : otherPhrase
      const conditions = match.phrases.map((readings) =>
        source(readings.map(() => 'instr(lemmas, ?) > 0').join(' OR ')),
      )
      const sql = isPhrase
        ? `SELECT rowid, score FROM (${ranked}) AS hit WHERE ${conditions.join(' AND ')}`
        : ranked
      const most = isPhrase && group === 'documents' ? phraseDocuments : limit
      const rows = await read(sql, [expression, most, ...match.phrases.flat()])
      const docs = await docsOf(
        read,
        rows.map(({ rowid }) => Math.floor((rowid as number) / 16)),
      )
      const hits = rows.flatMap(({ rowid, score }) => hitOf(docs, rowid as number, score as number))
      if (isPhrase || rows.length < limit) return { counts: countDocs(hits), hits }
      const counted = await read(
        `SELECT (rowid & 15) / 3 AS kind, count(DISTINCT rowid >> 4) AS count
          FROM ${table} WHERE ${table} MATCH ? GROUP BY 1`,
        [expression],
      )
      const counts = counted.map(({ count, kind }) => [kinds[kind as number], count])
      return { counts: Object.fromEntries(counts) as Hits['counts'], hits }
    },

    pagesWith: async (docs, terms) => {
      const pages = new Map<string, Omit<Page, 'text'>[]>()
      if (docs.length === 0 || terms.length === 0) return pages
      const rows = await read(
        `SELECT doc, page, lemmas FROM search_docs JOIN search_pages USING (num)
          WHERE kind = 'documents' AND doc IN (${docs.map(() => '?').join()})
            AND (${terms.map(() => 'instr(lemmas, ?) > 0').join(' OR ')})
          ORDER BY num, page`,
        [...docs, ...terms.map((term) => ` ${term} `)],
      )
      for (const { doc, lemmas, page } of rows as (Page & { doc: string })[]) {
        const known = pages.get(doc)
        if (known) known.push({ lemmas, page })
        else pages.set(doc, [{ lemmas, page }])
      }
      return pages
    },

    prepare: () => prepareTables(adapter),

    put: async (req, entries, pages = new Map<string, Page[]>()) => {
      const [db, sql] = [await write(req), await loadSql()]
      for (const kind of kinds) {
        const ofKind = entries.filter((entry) => entry.kind === kind)
        const docs = [...new Set(ofKind.map(({ doc }) => doc))]
        if (docs.length === 0) continue
        const known = await numbersOf(db, sql, kind, docs)
        await removeRows(db, sql, kind, [...known.values()])
        for (const doc of docs.filter((candidate) => !known.has(candidate)))
          await db.run(sql`INSERT INTO search_docs (kind, doc) VALUES (${kind}, ${doc})`)
        const numbers = await numbersOf(db, sql, kind, docs)
        const table = sql.raw(tables[groupOf(kind)])
        for (const entry of ofKind) {
          const id = (numbers.get(entry.doc) ?? 0) * 16 + codeOf(entry)
          const { body, names, parts, title, words } = joined(entry)
          await db.run(
            sql`INSERT INTO ${table} (rowid, title, names, body, parts, words)
              VALUES (${id}, ${title}, ${names}, ${body}, ${parts}, ${words})`,
          )
          await db.run(
            sql`INSERT INTO search_texts (id, text, lemmas) VALUES (${id}, ${entry.text}, ${entry.lemmas})`,
          )
        }
        for (const doc of docs) {
          for (const batch of inBatches(pages.get(doc) ?? [], 100)) {
            const rows = batch.map(
              ({ lemmas, page, text }) => sql`(${numbers.get(doc)}, ${page}, ${text}, ${lemmas})`,
            )
            await db.run(
              sql`INSERT INTO search_pages (num, page, text, lemmas) VALUES ${sql.join(rows, sql`, `)}`,
            )
          }
        }
      }
    },

    remove: async (req, kind, docs) => {
      if (docs.length === 0) return
      const [db, sql] = [await write(req), await loadSql()]
      const numbers = [...(await numbersOf(db, sql, kind, docs)).values()]
      if (numbers.length === 0) return
      await removeRows(db, sql, kind, numbers)
      await db.run(sql`DELETE FROM search_docs WHERE num IN ${numbers}`)
    },

    setStamp: async (req, stamp) => {
      const [db, sql] = [await write(req), await loadSql()]
      await db.run(
        sql`INSERT INTO search_state (id, stamp) VALUES (1, ${stamp})
          ON CONFLICT (id) DO UPDATE SET stamp = excluded.stamp`,
      )
    },

    stamp: async () =>
      (await read('SELECT stamp FROM search_state'))[0]?.stamp as string | undefined,

    textOfPage: async (doc, page) => {
      const [row] = await read(
        `SELECT text FROM search_docs JOIN search_pages USING (num)
          WHERE kind = 'documents' AND doc = ? AND page = ?`,
        [doc, page],
      )
      return (row?.text as string | undefined) ?? ''
    },

    textsOf: async (hits) => {
      const texts: string[] = []
      for (const hit of hits) {
        const [row] = await read(
          `SELECT text FROM search_docs JOIN search_texts ON id = num * 16 + ? WHERE kind = ? AND doc = ?`,
          [codeOf(hit), hit.kind, hit.doc],
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

type Database = {
  all: (query: unknown) => Promise<Row[]>
  run: (query: unknown) => Promise<unknown>
}

/** The adapter is the host's: one that runs on MongoDB need not have it. */
const loadSql = async () => (await import('@payloadcms/db-sqlite')).sql

const documentPhrase = (condition: string) =>
  `EXISTS (SELECT 1 FROM search_pages WHERE num = hit.rowid >> 4 AND (${condition}))`

const otherPhrase = (condition: string) =>
  `EXISTS (SELECT 1 FROM search_texts WHERE id = hit.rowid AND (${condition}))`

const codeOf = ({ kind, language }: Pick<Hit, 'kind' | 'language'>): number =>
  kinds.indexOf(kind) * languages.length + languages.indexOf(language)

const docsOf = async (
  read: (sql: string) => Promise<Row[]>,
  numbers: number[],
): Promise<Map<number, string>> => {
  if (numbers.length === 0) return new Map()
  const rows = await read(`SELECT num, doc FROM search_docs WHERE num IN (${numbers.join()})`)
  return new Map(rows.map(({ doc, num }) => [num as number, doc as string]))
}

const hitOf = (docs: Map<number, string>, rowid: number, score: number): Hit[] => {
  const doc = docs.get(Math.floor(rowid / 16))
  const [kind, language]: [Kind | undefined, Language | undefined] = [
    kinds[Math.floor((rowid % 16) / languages.length)],
    languages[(rowid % 16) % languages.length],
  ]
  return doc && kind && language ? [{ doc, kind, language, score: -score }] : []
}

const joined = ({ terms }: Entry) =>
  Object.fromEntries(fields.map((field) => [field, terms[field].join(' ')])) as Record<
    (typeof fields)[number],
    string
  >
