import { createClient } from '@libsql/client'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { chooseAnalyser } from '../../src/search/analysis/analyser'
import { documentEntries } from '../../src/search/content/documentEntries'
import { prepareTables } from '../../src/search/engine/sqliteTables'
import { sqliteWrites } from '../../src/search/engine/sqliteWrites'

// FTS5 writes what it has gathered when a row comes before the last, and when a statement may go back
// by itself, as one with several rows may: reports made pieces, which were merged ever after.
it('a transaction makes one piece of the index, however many documents are in it', async () => {
  const url = `file:${join(mkdtempSync(join(tmpdir(), 'pieces-')), 'test.db')}`
  const client = createClient({ url })
  const adapter = { client, drizzle: drizzle(client), sessions: {} } as unknown as SQLiteAdapter
  await prepareTables(adapter)
  const analyser = await chooseAnalyser('builtIn')
  const { put } = sqliteWrites(adapter)
  const pages = Array.from({ length: 60 }, (_, page) => `Sivun ${String(page)} teksti tunnelista.`)
  await client.execute('BEGIN')
  for (const id of ['1', '2', '3']) {
    const document = {
      id,
      language: id === '2' ? 'en' : 'fi',
      title: { en: 'Report', fi: 'Raportti' },
    }
    const { entries, text } = documentEntries(analyser, document, pages, ['fi', 'en'])
    await put({} as PayloadRequest, entries, new Map([[id, text]]))
  }
  await client.execute('COMMIT')
  const count = async (sql: string) => (await client.execute(sql)).rows[0]?.n
  expect(await count('SELECT count(*) AS n FROM search_documents')).toBe(6)
  expect(await count('SELECT count(*) AS n FROM search_pages')).toBe(18)
  expect(await count('SELECT count(DISTINCT segid) AS n FROM search_documents_idx')).toBe(1)
  client.close()
})
