import type { PayloadRequest, Where } from 'payload'

import { aside } from '../lib/aside'
import { slugs } from '../slugs'

/** The collections that the public may read as far as published projects name their documents. */
export type NamedCollection = 'attachments' | 'images' | 'partners' | 'programmes' | 'topics'

/** Where a project names a document of each collection. */
const paths: Record<NamedCollection, string[]> = {
  attachments: ['attachments'],
  images: ['images.image', 'bodyImages'],
  partners: ['leadPartner', 'partners.organisation'],
  programmes: ['phases.programme'],
  topics: ['topics'],
}

/** The slugs of those collections. */
export const namedCollections: readonly string[] = Object.keys(paths)

/** Whether a published project, or for an image a public programme as its emblem, names the document. */
export const isNamedInPublic = async (
  req: PayloadRequest,
  collection: NamedCollection,
  id: number | string,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: slugs.projects,
    req: aside(req),
    where: {
      _status: { equals: 'published' },
      or: projectsThatName(collection, id, localesOf(req)),
    },
  })
  if (totalDocs > 0) return true
  if (collection !== 'images') return false
  const emblems = await req.payload.count({
    collection: slugs.programmes,
    req: aside(req),
    where: { emblem: { equals: id }, isPublic: { equals: true } },
  })
  return emblems.totalDocs > 0
}

/** The conditions, one of which a project meets that names the document anywhere, in any language. */
export const projectsThatName = (
  collection: NamedCollection,
  id: number | string,
  locales: string[],
): Where[] =>
  paths[collection]
    .flatMap((path) => (path === 'bodyImages' ? locales.map((code) => `${path}.${code}`) : [path]))
    .map((path) => ({ [path]: { equals: id } }))

/** The content languages of the host. */
export const localesOf = ({ payload }: PayloadRequest): string[] =>
  payload.config.localization ? payload.config.localization.localeCodes : []
