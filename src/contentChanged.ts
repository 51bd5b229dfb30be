import type { CollectionConfig, PayloadRequest } from 'payload'

/** Tells the host that a document of a collection was saved or deleted. */
export type ContentChanged = (change: {
  collection: string
  req: PayloadRequest
}) => Promise<void> | void

/** The collection, telling `onContentChanged` of each change that the public may see. */
export const withContentChanged = (
  collection: CollectionConfig,
  onContentChanged: ContentChanged,
): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [
      ...(collection.hooks?.afterChange ?? []),
      async ({ doc, previousDoc, req }) => {
        if (isDraft(doc) && (!previousDoc?.id || isDraft(previousDoc)) && !doc.publishedAt) return
        await onContentChanged({ collection: collection.slug, req })
      },
    ],
    afterDelete: [
      ...(collection.hooks?.afterDelete ?? []),
      ({ req }) => onContentChanged({ collection: collection.slug, req }),
    ],
  },
})

/** A draft that was never published: nobody outside sees it change. */
const isDraft = (doc: { _status?: string }): boolean => doc._status === 'draft'
