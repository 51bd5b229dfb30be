import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { fields, type Group } from './types'

export const tables: Record<Group, string> = {
  documents: 'search_documents',
  others: 'search_others',
}

/** Makes the tables of the index: outside of migrations, for a host has those of its own. */
export const prepareTables = async ({ client }: SQLiteAdapter): Promise<void> => {
  await client.executeMultiple(`
    CREATE TABLE IF NOT EXISTS search_state (id INTEGER PRIMARY KEY, stamp TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS search_docs (
      num INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, doc TEXT NOT NULL, UNIQUE (kind, doc)
    );
    CREATE TABLE IF NOT EXISTS search_texts (
      id INTEGER PRIMARY KEY, text TEXT NOT NULL, lemmas TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS search_pages (
      num INTEGER NOT NULL, page INTEGER NOT NULL, lemmas TEXT NOT NULL, text TEXT NOT NULL,
      UNIQUE (num, page)
    );
    ${Object.values(tables)
      .map(
        (table) => `
    CREATE VIRTUAL TABLE IF NOT EXISTS ${table} USING fts5(
      ${fields.join(', ')}, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
    );
    CREATE VIRTUAL TABLE IF NOT EXISTS ${table}_terms USING fts5vocab(${table}, row);`,
      )
      .join('')}
  `)
}
