import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { aBody, anAttachment, aProject } from '../helpers/factories'
import { aPdf } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'
import { everythingStored } from '../helpers/stored'

/** MongoDB is reached through a line that the test can cut. */
const line = await vi.hoisted(async () => {
  if (process.env.TEST_DATABASE !== 'mongodb') return undefined
  const { cuttableLine } = await import('../helpers/cuttableLine')
  return await cuttableLine()
})

let payload: Payload

beforeAll(async () => {
  payload = await startPayload()
})

afterAll(async () => {
  await stopPayload(payload)
  line?.close()
})

/** SQLite's disk is full, or MongoDB cannot be reached, until what this returns is called. */
const takeAway = async (): Promise<() => Promise<void>> => {
  if (line) {
    line.cut()
    return () => {
      line.mend()
      return Promise.resolve()
    }
  }
  await boundPages('(SELECT page_count FROM pragma_page_count())')
  return () => boundPages('1073741823')
}

/** On the connection that writes, which goes from one transaction to the next. */
const boundPages = async (pages: string): Promise<void> => {
  const db = payload.db as unknown as SQLiteAdapter
  const id = await db.beginTransaction()
  const session = db.sessions[String(id)]?.db as unknown as SQLiteAdapter['drizzle']
  const rows = await session.all<{ count: number }>(sql.raw(`SELECT ${pages} AS count`))
  await session.run(sql.raw(`PRAGMA max_page_count = ${String(rows[0]?.count)}`))
  await db.commitTransaction(String(id))
}

/** More than fits into what a database has in hand. */
const longText = 'Pitkä teksti. '.repeat(60_000)

/** The names of the faults behind a refusal: their texts hold all that was to be saved. */
const causesOf = (error: unknown): string[] =>
  error instanceof Error
    ? [
        error.message.slice(0, 200),
        ...('code' in error ? [String(error.code)] : []),
        ...causesOf(error.cause),
      ]
    : []

const giveBody = (id: string, title: string) =>
  payload.update({
    collection: 'projects',
    data: { body: aBody({ text: longText }), title },
    id,
    locale: 'fi',
  })

test('a database that takes nothing refuses a save whole, and takes the next one when it is back', async () => {
  const { id, title } = await payload.create({
    collection: 'projects',
    data: aProject(),
    locale: 'fi',
  })
  const before = await everythingStored(payload)
  const giveBack = await takeAway()
  const reasons = await giveBody(id, 'Uusi nimi').then(() => [], causesOf)
  expect(reasons.join(' ')).toMatch(line ? /connection|ECONN|selection/i : /SQLITE_FULL/)
  await giveBack()
  expect(await everythingStored(payload)).toEqual(before)
  expect(await payload.findByID({ collection: 'projects', id, locale: 'fi' })).toMatchObject({
    title,
  })
  expect(await giveBody(id, 'Uusi nimi')).toMatchObject({ title: 'Uusi nimi' })
})

test('a file that the database does not take with its document is not kept', async () => {
  const upload = async () =>
    payload.create({
      collection: 'attachments',
      data: anAttachment(),
      file: await aPdf(),
      locale: 'fi',
    })
  let [before, saved] = [await everythingStored(payload), true]
  const giveBack = await takeAway()
  // What is left on the pages that SQLite has may take some.
  for (let attempt = 0; saved && attempt < 200; attempt += 1) {
    if (!line) before = await everythingStored(payload)
    saved = await upload().then(
      () => true,
      () => false,
    )
  }
  expect(saved).toBe(false)
  await giveBack()
  expect(await everythingStored(payload)).toEqual(before)
  await upload()
})
