import type { MetadataRoute } from 'next'

import { env } from '@/env'

// The address of the site is known when it runs, not when it is built.
export const dynamic = 'force-dynamic'

/** Search engines may read the site and its documents, not the admin. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      allow: ['/', '/api/attachments/file/', '/api/images/file/'],
      disallow: ['/admin', '/api/'],
      userAgent: '*',
    },
    sitemap: `${env.SERVER_URL}/sitemap.xml`,
  }
}
