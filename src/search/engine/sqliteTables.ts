import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { isOfThisForm } from '../form'
import { fields, type Group } from './types'

export const tables: Record<Group, string> = {
  documents: 'search_documents',
  others: 'search_others',
}

/** Bytes of terms that are gathered before they are written: a few large pieces are merged sooner. */
const writeMemory = 16_000_000

const all = [
  ...Object.values(tables).flatMap((table) => [`${table}_terms`, table]),
  ...['search_docs', 'search_texts', 'search_streams', 'search_pages', 'search_state'],
]

/** Makes the tables of the index: outside of migrations, for a host has those of its own. */
export const prepareTables = async ({ client }: SQLiteAdapter): Promise<void> => {
  const { rows } = await client.execute(
    `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'search_state'`,
  )
  const [state] =
    rows.length > 0 ? (await client.execute('SELECT stamp FROM search_state')).rows : []
  // Tables of an earlier form go: the index is made anew, as for one that is missing.
  if (typeof state?.stamp === 'string' && !isOfThisForm(state.stamp))
    await client.executeMultiple(all.map((table) => `DROP TABLE IF EXISTS ${table};`).join('\n'))
  await client.executeMultiple(`
    CREATE TABLE IF NOT EXISTS search_state (id INTEGER PRIMARY KEY, stamp TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS search_docs (
      num INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, doc TEXT NOT NULL, UNIQUE (kind, doc)
    );
    CREATE TABLE IF NOT EXISTS search_texts (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS search_streams (
      num INTEGER PRIMARY KEY, pairs BLOB NOT NULL, stream BLOB NOT NULL
    );
    CREATE TABLE IF NOT EXISTS search_pages (
      num INTEGER NOT NULL, pack INTEGER NOT NULL, data BLOB NOT NULL, UNIQUE (num, pack)
    );
    ${Object.values(tables)
      .map(
        (table) => `
    CREATE VIRTUAL TABLE IF NOT EXISTS ${table} USING fts5(
      ${fields.join(', ')}, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
    );
    INSERT INTO ${table} (${table}, rank) VALUES ('hashsize', ${writeMemory});
    CREATE VIRTUAL TABLE IF NOT EXISTS ${table}_terms USING fts5vocab(${table}, row);`,
      )
      .join('')}
  `)
}
