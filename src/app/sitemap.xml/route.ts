import { env } from '@/env'
import { findPartNames } from '@/sitemap/parts'
import { writeIndex } from '@/sitemap/write'

export const dynamic = 'force-dynamic'

/** Names the parts of the site map: one file may hold no more than 50,000 addresses. */
export const GET = async () =>
  new Response(writeIndex(env.SERVER_URL, await findPartNames()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
