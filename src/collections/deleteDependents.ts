import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'

import { aside } from '../lib/aside'

/**
 * With a document, when it is deleted for good, go those that are nothing without it. Before, because
 * a SQL database refuses to leave them behind.
 *
 * @param field by which the others name it
 */
export const deleteDependents =
  (collection: CollectionSlug, field: string): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await req.payload.delete({ collection, req: aside(req), where: { [field]: { equals: id } } })
  }
