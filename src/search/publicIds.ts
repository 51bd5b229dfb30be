import type { Payload } from 'payload'

import { slugs } from '../slugs'
import type { FoundWhenNamed } from './sync'

/** The ids of all documents of a collection that belong in the index: what the public may find. */
export const publicIds = async (
  payload: Payload,
  collection: FoundWhenNamed | 'projects',
): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: slugs[collection],
    depth: 0,
    limit: 0,
    pagination: false,
    select: {},
    where:
      collection === 'projects'
        ? { _status: { equals: 'published' } }
        : { isPublic: { equals: true } },
  })
  // A host may have ids of another type than ours.
  return (docs as { id: number | string }[]).map(({ id }) => String(id))
}
