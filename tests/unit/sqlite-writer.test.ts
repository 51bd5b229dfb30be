import { createClient, type Client } from '@libsql/client'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { SqliteWriter } from '../../src/sqliteWriter'

/** Long enough for the slowest machine, and no test waits for it to end. */
const patient = 60_000 // milliseconds

describe('the one writer of a SQLite file', () => {
  let config: { url: string }
  let other: Client
  let failures: unknown[]
  const onFailure = (error: unknown) => failures.push(error)
  const insert = "INSERT INTO word VALUES ('hanke')"
  const count = async () => (await other.execute('SELECT count(*) AS n FROM word')).rows[0]?.n

  beforeEach(async () => {
    failures = []
    config = { url: `file:${join(mkdtempSync(join(tmpdir(), 'writer-')), 'test.db')}` }
    other = createClient(config)
    await other.execute('PRAGMA journal_mode = WAL')
    await other.execute('CREATE TABLE word (text TEXT)')
  })
  afterEach(() => {
    other.close()
  })

  it('lets each of many wait for the one before, in transactions or alone', async () => {
    const writer = new SqliteWriter(config, 0)
    const save = async () => {
      const transaction = await writer.transaction(onFailure)
      await transaction.execute(insert)
      await new Promise((resolve) => setTimeout(resolve, 1)) // others come meanwhile
      await transaction.execute(insert)
      await transaction.commit()
    }
    const alone = () => writer.alone((connection) => connection.execute(insert))
    await Promise.all(Array.from({ length: 30 }, (_, index) => (index % 3 ? save() : alone())))
    expect(await count()).toBe(50)
    writer.close()
  })

  it('waits for another process, and answers meanwhile', async () => {
    const writer = new SqliteWriter(config, patient)
    const theirs = await other.transaction('write')
    const began = writer.transaction(onFailure)
    const alone = writer.alone((connection) => connection.execute(insert))
    // A wait within SQLite would stop this process, and this line would never be reached.
    await new Promise((resolve) => setTimeout(resolve, 100))
    await theirs.commit()
    const ours = await began
    await ours.execute(insert)
    await ours.commit()
    await alone
    expect(await count()).toBe(2)
    writer.close()
  })

  it('writes again after a refusal, and reads what was written meanwhile', async () => {
    const writer = new SqliteWriter(config, 0)
    const theirs = await other.transaction('write')
    const busy = { code: expect.stringContaining('SQLITE_BUSY') as string }
    await expect(writer.transaction(onFailure)).rejects.toMatchObject(busy)
    await expect(writer.alone((client) => client.execute(insert))).rejects.toMatchObject(busy)
    await theirs.execute(insert)
    await theirs.commit()
    const ours = await writer.transaction(onFailure)
    expect((await ours.execute('SELECT count(*) AS n FROM word')).rows[0]?.n).toBe(1)
    await ours.execute(insert)
    await ours.commit()
    expect(await count()).toBe(2)
    writer.close()
  })

  it('takes back what is not committed, and tells why a commit failed', async () => {
    const writer = new SqliteWriter(config, 0)
    const first = await writer.transaction(onFailure)
    await first.execute(insert)
    await first.rollback()
    expect(await count()).toBe(0)
    const second = await writer.transaction(onFailure)
    await second.execute(
      'CREATE TABLE child (of TEXT REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)',
    )
    await second.execute('CREATE TABLE parent (id TEXT PRIMARY KEY)')
    await second.execute("INSERT INTO child VALUES ('nobody')")
    await expect(second.commit()).rejects.toThrow(/FOREIGN KEY/)
    expect(failures).toHaveLength(1)
    await second.rollback()
    await writer.alone((connection) => connection.execute(insert))
    expect(await count()).toBe(1)
    writer.close()
  })
})
