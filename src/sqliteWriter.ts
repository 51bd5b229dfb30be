import {
  type Client,
  createClient,
  LibsqlError,
  type Config,
  type Transaction,
} from '@libsql/client'
import { setTimeout as sleep } from 'node:timers/promises'

/** Longer than any save takes: who waits longer waits for a writer that will never end. */
const longestTurn = 60_000 // milliseconds
/** How long a writer sleeps before it asks again whether another process has ended its own. */
const pause = 25 // milliseconds

/**
 * The one connection of this process that writes to a SQLite file, for one writer at a time.
 *
 * libSQL's own client begins a transaction on the connection that also reads, and opens a new one
 * for the reads after it. When a write there is refused (`SQLITE_BUSY`), its statement stays under
 * way until it is collected as garbage: the connection reads from the past until then, and can
 * neither begin nor commit. It also waits within SQLite, which stops the whole process.
 */
export class SqliteWriter {
  #connection: Client | undefined
  readonly #config: Config
  readonly #patience: number
  #turn: Promise<void> = Promise.resolve()

  /** @param patience milliseconds to wait for another process; within this one a writer waits longer */
  constructor(config: Config, patience: number) {
    this.#config = config
    this.#patience = patience
  }

  /** Runs what is a transaction of its own: a write that nobody made part of one. */
  async alone<Result>(write: (connection: Client) => Promise<Result>): Promise<Result> {
    const release = await this.#takeTurn()
    try {
      return await this.#patiently(write)
    } finally {
      release()
    }
  }

  /**
   * Begins a transaction when the writers before have ended.
   * @param onFailure is told why a commit failed, before the commit rejects
   * @throws {LibsqlError} `SQLITE_BUSY` when another process has written for longer than patience lasts
   */
  async transaction(onFailure: (error: unknown) => void): Promise<Transaction> {
    const release = await this.#takeTurn()
    try {
      const connection = await this.#patiently(async (fresh) => {
        await fresh.execute('BEGIN IMMEDIATE')
        return fresh
      })
      return this.#begun(connection, release, onFailure)
    } catch (error) {
      release()
      throw error
    }
  }

  close(): void {
    this.#connection?.close()
    this.#connection = undefined
  }

  #begun(connection: Client, release: () => void, onFailure: (error: unknown) => void) {
    let closed = false
    const end = () => {
      closed = true
      release()
    }
    const rollback = async () => {
      if (closed) return
      // A connection that cannot even go back is of no use to the next writer.
      await connection.execute('ROLLBACK').catch(() => {
        this.close()
      })
      end()
    }
    const transaction: Transaction = {
      batch: async (statements) => {
        const results = []
        for (const statement of statements) results.push(await connection.execute(statement))
        return results
      },
      close: () => void rollback(),
      get closed() {
        return closed
      },
      commit: async () => {
        try {
          await connection.execute('COMMIT')
        } catch (error) {
          onFailure(error)
          throw error // the caller rolls back
        }
        end()
      },
      execute: (statement: Parameters<Transaction['execute']>[0]) => connection.execute(statement),
      executeMultiple: (sql) => connection.executeMultiple(sql),
      rollback,
    }
    return transaction
  }

  /** Waits for other processes between two attempts, so that this process goes on answering. */
  async #patiently<Result>(attempt: (connection: Client) => Promise<Result>): Promise<Result> {
    const end = Date.now() + this.#patience
    for (;;) {
      this.#connection ??= createClient(this.#config)
      try {
        return await attempt(this.#connection)
      } catch (error) {
        if (!isBusy(error)) throw error
        this.close() // what was refused stays under way on its connection
        if (Date.now() >= end) throw error
        await sleep(pause)
      }
    }
  }

  /** @throws {Error} when the writer before does not end: a save that waits for itself, for instance */
  async #takeTurn(): Promise<() => void> {
    const before = this.#turn
    const { promise, resolve } = deferred()
    this.#turn = before.then(() => promise)
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error('Another save has not ended: does a hook write without passing `req`?'))
      }, longestTurn)
    })
    try {
      await Promise.race([before, tooLong])
    } catch (error) {
      resolve()
      throw error
    } finally {
      clearTimeout(timer)
    }
    return resolve
  }
}

const deferred = () => {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

const isBusy = (error: unknown): boolean =>
  error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY')
