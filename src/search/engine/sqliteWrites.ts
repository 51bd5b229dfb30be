import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'

import { inBatches } from './hits'
import { packPages } from './pageTexts'
import { idOfRow } from './sqliteRows'
import { tables } from './sqliteTables'
import { fields, groupOf, kinds, type Entry, type Kind, type SearchEngine } from './types'

type Row = Record<string, unknown>
type Sql = Awaited<ReturnType<typeof importSql>>
type Database = {
  all: (query: unknown) => Promise<Row[]>
  run: (query: unknown) => Promise<unknown>
}

/** Rows that are written by one statement: to make and to read each takes longer than a short row. */
const rowsAtOnce = 50

/** The adapter is the host's: one that runs on MongoDB need not have it. */
const importSql = async () => (await import('@payloadcms/db-sqlite')).sql

let loaded: ReturnType<typeof importSql> | undefined
/** Imported once: to ask for a module again takes long where it is loaded by hooks. */
const loadSql = () => (loaded ??= importSql())

/** What changes the index on SQLite, each in the transaction of its request. */
export const sqliteWrites = (
  adapter: SQLiteAdapter,
): Pick<SearchEngine, 'clear' | 'put' | 'remove' | 'setStamp'> => {
  const write = async (req: PayloadRequest) => {
    const id = await req.transactionID
    const database = (id === undefined ? undefined : adapter.sessions[id]?.db) ?? adapter.drizzle
    return database as unknown as Database
  }
  return {
    clear: async (req) => {
      const [db, sql] = [await write(req), await loadSql()]
      for (const table of Object.values(tables).map((name) => sql.raw(name)))
        await db.run(sql`INSERT INTO ${table} (${table}) VALUES ('delete-all')`)
      for (const table of [
        'search_docs',
        'search_texts',
        'search_streams',
        'search_pages',
        'search_state',
      ])
        await db.run(sql`DELETE FROM ${sql.raw(table)}`)
    },

    put: async (req, entries, texts = new Map()) => {
      // Packed by other threads while this one writes the entries.
      const packed = [...texts].map(
        async ([doc, text]) => [doc, text, await packPages(text.pages)] as const,
      )
      const [db, sql] = [await write(req), await loadSql()]
      const documents = new Map<string, number>()
      for (const kind of kinds) {
        const ofKind = entries.filter((entry) => entry.kind === kind)
        if (ofKind.length === 0) continue
        const numbers = await renewed(db, sql, kind, [...new Set(ofKind.map(({ doc }) => doc))])
        const rows = ofKind
          .map((entry) => ({ ...entry, id: idOfRow(numbers.get(entry.doc) ?? 0, entry) }))
          .toSorted((a, b) => a.id - b.id)
        for (const some of inBatches(rows, rowsAtOnce)) await insertRows(db, sql, kind, some)
        if (kind === 'documents') for (const [doc, num] of numbers) documents.set(doc, num)
      }
      for (const [doc, { pairs, stream }, packs] of await Promise.all(packed)) {
        const num = documents.get(doc)
        if (num === undefined || packs.length === 0) continue
        const bytes = new Uint8Array(stream.buffer, stream.byteOffset, stream.byteLength)
        await db.run(
          sql`INSERT OR FAIL INTO search_streams (num, pairs, stream) VALUES (${num}, ${pairs}, ${bytes})`,
        )
        for (const some of inBatches(packs, rowsAtOnce)) {
          const rows = some.map(({ data, pack }) => sql`(${num}, ${pack}, ${data})`)
          await db.run(
            sql`INSERT OR FAIL INTO search_pages (num, pack, data) VALUES ${sql.join(rows, sql`, `)}`,
          )
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
  }
}

const numbersOf = async (db: Database, sql: Sql, kind: Kind, docs: string[]) => {
  const found = await db.all(
    sql`SELECT num, doc FROM search_docs WHERE kind = ${kind} AND doc IN ${docs}`,
  )
  return new Map(found.map(({ doc, num }) => [doc as string, num as number]))
}

/** Numbers of things, of which nothing is in the index any more. */
const renewed = async (db: Database, sql: Sql, kind: Kind, docs: string[]) => {
  const known = await numbersOf(db, sql, kind, docs)
  await removeRows(db, sql, kind, [...known.values()])
  const unknown = docs.filter((doc) => !known.has(doc)).map((doc) => sql`(${kind}, ${doc})`)
  if (unknown.length === 0) return known
  await db.run(
    sql`INSERT OR FAIL INTO search_docs (kind, doc) VALUES ${sql.join(unknown, sql`, `)}`,
  )
  return await numbersOf(db, sql, kind, docs)
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
    if (kind !== 'documents') continue
    await db.run(sql`DELETE FROM search_streams WHERE num = ${num}`)
    await db.run(sql`DELETE FROM search_pages WHERE num = ${num}`)
  }
}

/**
 * In the order of their rows, each by a statement of its own: FTS5 writes a piece of index, to be
 * merged later, when a row comes before the last, and when a statement may have to go back by
 * itself, as one that writes several rows may.
 */
const insertRows = async (
  db: Database,
  sql: Sql,
  kind: Kind,
  rows: (Entry & { id: number })[],
): Promise<void> => {
  const table = sql.raw(tables[groupOf(kind)])
  const columns = sql.raw(fields.join(', '))
  for (const { id, terms } of rows) {
    const values = fields.map((field) => sql`${terms[field].join(' ')}`)
    await db.run(
      sql`INSERT INTO ${table} (rowid, ${columns}) VALUES (${id}, ${sql.join(values, sql`, `)})`,
    )
  }
  const texts = rows.map(({ id, text }) => sql`(${id}, ${text})`)
  await db.run(sql`INSERT OR FAIL INTO search_texts (id, text) VALUES ${sql.join(texts, sql`, `)}`)
}
