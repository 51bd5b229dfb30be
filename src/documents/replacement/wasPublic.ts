import type { PayloadRequest } from 'payload'

import { aside } from '../../lib/aside'
import { slugs } from '../../slugs'

/** Whether any project has ever been published with the attachment: every version is kept. */
export const wasPublic = async (req: PayloadRequest, id: number | string): Promise<boolean> => {
  const { totalDocs } = await req.payload.countVersions({
    collection: slugs.projects,
    req: aside(req),
    where: {
      'version._status': { equals: 'published' },
      'version.attachments': { equals: id },
    },
  })
  return totalDocs > 0
}
