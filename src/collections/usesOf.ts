import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { aside } from '../lib/aside'
import { localesOf, projectsThatName, type NamedCollection } from '../publicity/isNamedInPublic'
import { slugs } from '../slugs'

/** A document that names another. */
export type Use = {
  collection: CollectionSlug
  id: number | string
  isInTrash: boolean
  /** Whether the public sees it. */
  isPublic: boolean
  title: string
}

/**
 * The projects whose published text or latest draft names the document, in the trash too; of an
 * image, the programmes whose emblem it is as well.
 */
export const usesOf = async (
  req: PayloadRequest,
  collection: NamedCollection,
  id: number | string,
): Promise<Use[]> => {
  const find = async (by: CollectionSlug, draft: boolean, where: Where): Promise<Use[]> => {
    const { docs } = await req.payload.find({
      collection: by,
      depth: 0,
      draft,
      limit: 100,
      pagination: false,
      req: aside(req),
      select: { _status: true, deletedAt: true, isPublic: true, name: true, title: true },
      trash: true,
      where,
    })
    return (docs as unknown as Named[]).map((doc) => ({
      collection: by,
      id: doc.id,
      isInTrash: Boolean(doc.deletedAt),
      isPublic: !draft && !doc.deletedAt && (doc._status === 'published' || doc.isPublic === true),
      title: doc.title ?? doc.name ?? String(doc.id),
    }))
  }
  const naming = { or: projectsThatName(collection, id, localesOf(req)) }
  const found = [
    await find(slugs.projects, true, naming),
    await find(slugs.projects, false, naming),
    ...(collection === 'images'
      ? [await find(slugs.programmes, false, { emblem: { equals: id } })]
      : []),
  ]
  const uses = new Map<number | string, Use>()
  // What is published is said last: it tells whether the public sees the use.
  for (const use of found.flat()) uses.set(use.id, use)
  return [...uses.values()]
}

type Named = {
  _status?: string
  deletedAt?: null | string
  id: number | string
  isPublic?: boolean
  name?: null | string
  title?: null | string
}
