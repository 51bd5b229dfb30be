import { rm } from 'node:fs/promises'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { sharedByBundles } from '../../lib/sharedByBundles'
import {
  endStoreWork,
  noStoreWork,
  putBack,
  putWritten,
  removeGone,
  takeBackPut,
  type StoreWork,
} from '../store/follow'
import { dropAside, leftAside, settleAside } from './aside'

/** What a transaction has done to files, and cannot take back by itself. */
type Pending = {
  /** Folders of files as they were before. */
  aside: string[]
  ended: Promise<void>
  /** The documents whose files it changes: `<collection>/<id>`. */
  of: Set<string>
  release: () => void
  /** What is to be done where files are kept in a store; nothing elsewhere. */
  store: StoreWork
  written: Written[]
}

/** Files of a document that were not there before. */
type Written = { collection: CollectionSlug; filename: string; paths: string[] }

type Id = number | string

const pending = sharedByBundles('pendingFiles', () => new Map<Id, Pending>())
const followed = sharedByBundles('followedForFiles', () => new WeakSet<object>())

/** How long a save waits for another of the same file, in milliseconds. */
const patience = 30_000

/** The files of the transaction that a request writes in; none where the database has none. */
export const pendingOf = async (req: PayloadRequest): Promise<Pending | undefined> => {
  const id = await req.transactionID
  if (!id || !followed.has(req.payload.db)) return undefined
  const known = pending.get(id)
  if (known) return known
  let release: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    release = resolve
  })
  const store = noStoreWork()
  const fresh: Pending = { aside: [], ended, of: new Set(), release, store, written: [] }
  pending.set(id, fresh)
  return fresh
}

/** Waits until no other transaction changes the files of a document: files know no transactions. */
export const takeFilesOf = async (mine: Pending, document: string): Promise<void> => {
  for (;;) {
    const other = [...pending.values()].find((each) => each !== mine && each.of.has(document))
    if (!other) break
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error('Another save of the same file has not ended.'))
      }, patience)
    })
    await Promise.race([other.ended, tooLong]).finally(() => {
      clearTimeout(timer)
    })
  }
  mine.of.add(document)
}

/**
 * Has files follow the transactions of a Payload: kept when one is committed, as they were before
 * when it is not. Payload deletes and writes them before it knows.
 */
export const followTransactions = (payload: Payload): void => {
  const { db } = payload
  if (followed.has(db)) return
  followed.add(db)
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)
  db.commitTransaction = async (transaction) => {
    const files = pending.get(await transaction)
    if (files) await putWritten(payload, files.store)
    await commit(transaction)
    await ended(transaction, async ({ aside, store }) => {
      for (const folder of aside) await dropAside(folder)
      await removeGone(payload, store)
    })
  }
  db.rollbackTransaction = async (transaction) => {
    await rollback(transaction)
    await ended(transaction, async ({ aside, store, written }) => {
      for (const each of written) await removeWritten(payload, each)
      // The first one has the files as they were before all.
      for (const folder of aside.toReversed()) await settleAside(payload, folder)
      await takeBackPut(payload, store)
    })
  }
  const ended = async (
    transaction: Id | Promise<Id>,
    settle: (files: Pending) => Promise<void>,
  ): Promise<void> => {
    const id = await transaction
    const files = pending.get(id)
    if (!files) return
    try {
      await settle(files)
    } catch (err) {
      // The save has ended as it has: what is left of its files is for the next start.
      payload.logger.error({ err, msg: 'Files that a save set aside could not be settled.' })
    }
    pending.delete(id)
    endStoreWork(files.store)
    files.release()
  }
}

/** Removes files of a document that was not saved, unless another one has the name by now. */
const removeWritten = async (
  { db }: Payload,
  { collection, filename, paths }: Written,
): Promise<void> => {
  if (await db.findOne({ collection, where: { filename: { equals: filename } } })) return
  for (const path of paths) await rm(path, { force: true })
}

/**
 * Ends the saves that ended with their process: see `settleAside`.
 * @returns how many had files to put back, and how many are left: perhaps still under way
 */
export const settleLeft = async (
  payload: Payload,
): Promise<{ putBack: number; waiting: number }> => {
  const live = new Set([...pending.values()].flatMap(({ aside }) => aside))
  let [count, stillWaiting] = [0, 0]
  for (const { config } of Object.values(payload.collections)) {
    const { staticDir } = config.upload
    if (!staticDir) continue
    const { left, waiting } = await leftAside(staticDir, (folder) => live.has(folder))
    stillWaiting += waiting
    for (const folder of left) {
      try {
        const note = await settleAside(payload, folder)
        if (!note) continue
        count += 1
        await putBack(payload, note)
      } catch (err) {
        stillWaiting += 1
        payload.logger.error({ err, folder, msg: 'Files set aside could not be settled.' })
      }
    }
  }
  return { putBack: count, waiting: stillWaiting }
}
