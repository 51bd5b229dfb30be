import { env } from '../env'
import type { ContentChanged } from '../index'
import { archiveTag } from '../lib/archiveTag'

/**
 * Drops every cached page of the site, so that the next reader gets what was just published.
 *
 * Next drops them when the request that changed the content has ended, so after the database has
 * committed. Outside its server (seed, command line) there are no cached pages to drop, and its
 * module cannot be loaded. The finished pages in front of Next (server/pageCache.mjs) go with them.
 */
export const refreshSite: ContentChanged = async () => {
  if (!env.isNextServer) return
  await dropNextPages()
  pageCache()?.changed()
}

/** Drops what Next keeps, when the request in which this is called has ended. */
export const dropNextPages = async (): Promise<void> => {
  const { revalidateTag } = await import('next/cache')
  revalidateTag(archiveTag, { expire: 0 })
}

/** Drops the finished pages only: what Next keeps has nothing of the search in it. */
export const dropFinishedPages = (): void => pageCache()?.changed()

type PageCache = { changed: () => void }

/** There only when `server/index.mjs` runs Next: it leaves the cache where Next's bundle finds it. */
const pageCache = (): PageCache | undefined =>
  (globalThis as Record<symbol, PageCache | undefined>)[Symbol.for('hankearkisto.pageCache')]
