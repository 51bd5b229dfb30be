import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'

import { message } from '../messages'
import { localesOf, projectsThatName, type NamedCollection } from '../publicity/isNamedInPublic'
import { slugs } from '../slugs'

/** How many of the projects in the way a message names. */
const named = 3

/**
 * Refuses to delete what a project, draft or published, still names.
 * @throws {APIError} 409, naming the first projects in the way
 */
export const keepReferenced =
  (collection: NamedCollection): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await refuse(req, collection, id)
  }

/**
 * Refuses to move to the trash what a project still names: trash hides it as a deletion would.
 * @throws {APIError} 409, naming the first projects in the way
 */
export const keepReferencedFromTrash =
  (collection: NamedCollection): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    if (data.deletedAt && !originalDoc?.deletedAt && originalDoc?.id) {
      await refuse(req, collection, originalDoc.id as string)
    }
    return data
  }

const refuse = async (req: PayloadRequest, collection: NamedCollection, id: number | string) => {
  const users = await projectsInTheWay(req, collection, id)
  if (users.length === 0) return
  const names = users.slice(0, named).join(', ') + (users.length > named ? ' …' : '')
  const text = message(req, 'reference.inUse', { count: users.length, names })
  throw new APIError(text, 409, undefined, true)
}

/** Titles of the projects whose published text or latest draft names the document. */
const projectsInTheWay = async (
  req: PayloadRequest,
  collection: NamedCollection,
  id: number | string,
): Promise<string[]> => {
  const where = { or: projectsThatName(collection, id, localesOf(req)) }
  const find = (draft: boolean) =>
    req.payload.find({
      collection: slugs.projects as CollectionSlug,
      depth: 0,
      draft,
      limit: 100,
      pagination: false,
      req,
      select: { title: true },
      where,
    })
  const [published, drafts] = [await find(false), await find(true)]
  const titles = new Map<number | string, string>()
  for (const { id: project, title } of [...published.docs, ...drafts.docs] as unknown as Titled[]) {
    titles.set(project, title ?? String(project))
  }
  return [...titles.values()]
}

type Titled = { id: number | string; title?: string | null }
