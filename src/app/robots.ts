import type { MetadataRoute } from 'next'

import { env } from '@/env'

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
