import type { CollectionBeforeChangeHook } from 'payload'

/** Notes when a project was first published: from then on its address stays as it is. */
export const stampFirstPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data._status !== 'published' || originalDoc?.publishedAt) return data
  return { ...data, publishedAt: new Date().toISOString() }
}
