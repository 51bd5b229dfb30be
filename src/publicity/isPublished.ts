import type { PayloadRequest } from 'payload'

import { aside } from '../lib/aside'
import { slugs } from '../slugs'

/**
 * Whether the public sees a project. A small question: a draft is saved every second while one
 * writes, and reading the whole of it in every language costs as much as the save.
 */
export const isPublished = async (req: PayloadRequest, id: number | string): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: slugs.projects,
    req: aside(req),
    where: { _status: { equals: 'published' }, id: { equals: id } },
  })
  return totalDocs > 0
}
