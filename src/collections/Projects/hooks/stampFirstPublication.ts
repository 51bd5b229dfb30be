import type { CollectionBeforeChangeHook } from 'payload'

type Project = { _status?: string; id: number | string; publishedAt?: null | string }

/**
 * Notes when a project was first published: from then on its address stays as it is.
 *
 * A restored version from before that day does not undo it.
 */
export const stampFirstPublication: CollectionBeforeChangeHook<Project> = ({
  data,
  originalDoc,
}) => {
  if (originalDoc?.publishedAt) return { ...data, publishedAt: originalDoc.publishedAt }
  if (data._status !== 'published') return data
  return { ...data, publishedAt: new Date().toISOString() }
}
