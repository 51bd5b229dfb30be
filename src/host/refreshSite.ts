import { env } from '../env'
import type { ContentChanged } from '../index'
import { archiveTag } from '../lib/archiveTag'

/**
 * Drops every cached page of the site, so that the next reader gets what was just published.
 *
 * Next drops them when the request that changed the content has ended, so after the database has
 * committed. Outside its server (seed, command line) there are no cached pages to drop, and its
 * module cannot be loaded.
 */
export const refreshSite: ContentChanged = async () => {
  if (!env.isNextServer) return
  const { revalidateTag } = await import('next/cache')
  revalidateTag(archiveTag, { expire: 0 })
}
