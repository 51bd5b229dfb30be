import { revalidateTag } from 'next/cache'

import type { ContentChanged } from '../index'
import { archiveTag } from './archiveTag'

/**
 * Drops every cached page of the site, so that the next reader gets what was just published.
 *
 * Next drops them when the request that changed the content has ended, so after the database has
 * committed. Outside the server (seed, command line) there are no cached pages to drop.
 */
export const refreshSite: ContentChanged = () => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  revalidateTag(archiveTag, { expire: 0 })
}
