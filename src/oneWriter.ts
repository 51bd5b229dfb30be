import type { Client, InStatement } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { SqliteWriter } from './sqliteWriter'

/**
 * SQLite with one writer at a time, who waits for the one before: at most `patience` milliseconds
 * for another process, as long as it takes for a save of this one.
 *
 * Without it a save that comes while another is under way is refused (`SQLITE_BUSY`), and worse, the
 * next one is lost although its caller is told that it was saved: libSQL leaves the refused `BEGIN`
 * under way, its connection cannot commit any more, and Payload passes over the error of a commit.
 */
export const withOneWriter = (
  database: DatabaseAdapterObj,
  patience: number,
): DatabaseAdapterObj => ({
  ...database,
  init: (args) => {
    const adapter = database.init(args) as unknown as SQLiteAdapter
    const { commitTransaction, connect, destroy, migrate } = adapter
    const writer = new SqliteWriter(adapter.clientConfig, patience)
    const writing = new WeakSet<Client>()
    const failed: unknown[] = [] // why commits did not succeed
    const sendWritesOnce = ({ client }: SQLiteAdapter) => {
      if (!writing.has(client)) sendWrites(client, writer, (error) => failed.push(error))
      writing.add(client)
    }

    adapter.connect = async function (...options) {
      await connect?.apply(this, options)
      sendWritesOnce(this)
    }
    // `connect` runs the migrations of production, with the client that it has just made.
    adapter.migrate = async function (options) {
      sendWritesOnce(this)
      await migrate.call(this, options)
    }

    adapter.commitTransaction = async function (transaction) {
      await commitTransaction.call(this, transaction)
      if (failed.length > 0) throw failed.pop() as Error
    }

    adapter.destroy = async function () {
      await destroy?.call(this)
      writer.close()
    }
    return adapter
  },
})

/** Lets `client` read, and sends to `writer` what it is asked to write. */
const sendWrites = (client: Client, writer: SqliteWriter, onFailure: (error: unknown) => void) => {
  const read = client.execute.bind(client)
  client.execute = (...statement: [InStatement]) =>
    isRead(statement[0])
      ? read(...statement)
      : writer.alone((connection) => connection.execute(...statement))
  client.batch = (...batch) => writer.alone((connection) => connection.batch(...batch))
  client.migrate = (...batch) => writer.alone((connection) => connection.migrate(...batch))
  client.executeMultiple = (sql) => writer.alone((connection) => connection.executeMultiple(sql))
  client.transaction = () => writer.transaction(onFailure)
}

const isRead = (statement: InStatement): boolean =>
  /^\s*(?:explain|pragma|select|values)\b/i.test(
    typeof statement === 'string' ? statement : statement.sql,
  )
