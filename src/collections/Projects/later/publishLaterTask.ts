import type { CollectionSlug, TaskConfig } from 'payload'

import { slugs } from '../../../slugs'
import { type Later, publishLaterSlug } from './later'

/**
 * Publishes a project, or takes it down, at the time that was asked for.
 *
 * It is done as who asked for it may do it by then: one who has become a contributor publishes
 * nothing any more. A project that its gate refuses stays as it is, and its desk tells so.
 *
 * Not Payload's own scheduled publishing: its window says "All" in every language, and neither asks
 * for a reason to take a page down nor tells that a publication was refused.
 */
export const publishLaterTask = (): TaskConfig<{ input: Later; output: object }> => ({
  slug: publishLaterSlug,
  handler: async ({ input, req: { payload } }) => {
    const { user: by } = input
    const found = await payload.findByID({
      id: by.value,
      collection: by.relationTo as CollectionSlug,
      depth: 0,
    })
    const data: object =
      input.type === 'publish'
        ? { _status: 'published' }
        : { _status: 'draft', ...(input.withdrawal ? { withdrawal: input.withdrawal } : {}) }
    await payload.update({
      id: input.project,
      collection: slugs.projects,
      data,
      depth: 0,
      overrideAccess: false,
      user: { ...found, collection: by.relationTo },
    })
    return { output: {} }
  },
  inputSchema: [
    { name: 'project', type: 'text', required: true },
    { name: 'type', type: 'select', options: ['publish', 'unpublish'], required: true },
    { name: 'user', type: 'json', required: true },
    { name: 'withdrawal', type: 'json' },
  ],
  label: 'Publish or take down at a set time',
})
