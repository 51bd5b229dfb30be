import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'

import { aside } from '../lib/aside'
import { message } from '../messages'
import { localesOf, projectsThatName, type NamedCollection } from '../publicity/isNamedInPublic'
import { slugs } from '../slugs'

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
  const users = await usersOf(req, collection, id)
  if (users.length === 0) return
  const names = users.slice(0, named).join(', ') + (users.length > named ? ' …' : '')
  const text = message(req, 'reference.inUse', { count: users.length, names })
  throw new APIError(text, 409, undefined, true)
}

/** Titles of the projects whose published text or latest draft names the document, and so on. */
const usersOf = async (
  req: PayloadRequest,
  collection: NamedCollection,
  id: number | string,
): Promise<string[]> => {
  const find = (by: CollectionSlug, draft: boolean, where: Where) =>
    req.payload.find({
      collection: by,
      depth: 0,
      draft,
      limit: 100,
      pagination: false,
      req: aside(req),
      select: { name: true, title: true },
      trash: true,
      where,
    })
  const naming = { or: projectsThatName(collection, id, localesOf(req)) }
  const found = [
    await find(slugs.projects, false, naming),
    await find(slugs.projects, true, naming),
    ...(collection === 'images'
      ? [await find(slugs.programmes, false, { emblem: { equals: id } })]
      : []),
  ]
  const titles = new Map<number | string, string>()
  for (const { id: user, name, title } of found.flatMap(({ docs }) => docs as unknown as User[])) {
    titles.set(user, title ?? name ?? String(user))
  }
  return [...titles.values()]
}

type User = { id: number | string; name?: string | null; title?: string | null }
