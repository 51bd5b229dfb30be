import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

import { message } from '../messages'
import type { NamedCollection } from '../publicity/isNamedInPublic'
import { usesOf } from './usesOf'

type Trashable = { deletedAt?: null | string; id: number | string }

/** How many of those in the way a message names. */
const named = 3

/**
 * Refuses to delete what a project still names: published, draft or in the trash, which it may come
 * back from. An image is named by a programme too, as its emblem.
 * @throws {APIError} 409, naming the first of those in the way
 */
export const keepReferenced =
  (collection: NamedCollection): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await refuse(req, collection, id)
  }

/**
 * Refuses to move to the trash what is still named: trash hides it as a deletion would.
 * @throws {APIError} 409, naming the first of those in the way
 */
export const keepReferencedFromTrash =
  (collection: NamedCollection): CollectionBeforeChangeHook<Trashable> =>
  async ({ data, originalDoc, req }) => {
    if (data.deletedAt && !originalDoc?.deletedAt && originalDoc?.id) {
      await refuse(req, collection, originalDoc.id)
    }
    return data
  }

const refuse = async (req: PayloadRequest, collection: NamedCollection, id: number | string) => {
  const uses = await usesOf(req, collection, id)
  if (uses.length === 0) return
  const titles = uses.slice(0, named).map(({ title }) => title)
  const names = titles.join(', ') + (uses.length > named ? ' …' : '')
  const text = message(req, 'reference.inUse', { count: uses.length, names })
  throw new APIError(text, 409, undefined, true)
}
