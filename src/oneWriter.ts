import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

type Transaction = { commit: () => Promise<void> }

/** Longer than any save takes: who waits longer waits for a writer that will never end. */
const longestTurn = 60_000 // milliseconds

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
    const { beginTransaction, commitTransaction, connect, rollbackTransaction } = adapter
    const releases = new Map<unknown, () => void>()
    let turn = Promise.resolve()
    let failure: unknown

    adapter.connect = async function (...options) {
      await connect?.apply(this, options)
      const { client } = this
      const transaction = client.transaction.bind(client)
      client.transaction = async (...modes: []) => {
        // Each transaction takes its connection with it, and a new one knows no patience.
        await client.execute(`PRAGMA busy_timeout = ${patience};`)
        const begun = await transaction(...modes)
        const commit = begun.commit.bind(begun)
        ;(begun as Transaction).commit = async () => {
          await commit().catch((error: unknown) => {
            failure = error
            throw error
          })
        }
        return begun
      }
    }

    adapter.beginTransaction = async function (options) {
      const before = turn
      const { promise, resolve: release } = deferred()
      turn = promise
      await ended(before)
      const id = await beginTransaction.call(this, options).catch((error: unknown) => {
        release()
        throw error
      })
      releases.set(id, release)
      return id
    }

    const ending = (end: typeof commitTransaction): typeof commitTransaction =>
      async function (this: SQLiteAdapter, transaction) {
        const id = await transaction
        try {
          await end.call(this, id)
          if (failure) throw failure as Error
        } finally {
          failure = undefined
          releases.get(id)?.()
          releases.delete(id)
        }
      }
    adapter.commitTransaction = ending(commitTransaction)
    adapter.rollbackTransaction = ending(rollbackTransaction)
    return adapter
  },
})

const deferred = () => {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

/** @throws {Error} when the writer before does not end: a save that waits for itself, for instance */
const ended = async (writer: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('Another save has not ended: does a hook write without passing `req`?'))
    }, longestTurn)
  })
  try {
    await Promise.race([writer, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
