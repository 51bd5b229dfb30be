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
      async ({
        doc,
        previousDoc,
        req,
      }: {
        doc: Saved
        previousDoc?: Saved
        req: PayloadRequest
      }) => {
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

type Saved = { _status?: string; id: number | string; publishedAt?: null | string }

/** A draft that was never published: nobody outside sees it change. */
const isDraft = (doc: Saved): boolean => doc._status === 'draft'
