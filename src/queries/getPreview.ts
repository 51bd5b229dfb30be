import { headers } from 'next/headers'

import type { Locale } from '../i18n/locales'
import { linkIdOf } from '../preview/previewKey'
import type { Project } from '../payload-types'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { inBothLanguages, type InBothLanguages } from './inBothLanguages'

/**
 * The newest draft of a project, in both languages, for whoever may see it: with the key of a link
 * that has neither expired nor been revoked, or with the project's id and a sign-in. Kept in no cache.
 */
export const getPreview = async (
  locale: Locale,
  key: string,
): Promise<InBothLanguages<Project> | undefined> => {
  const id = await projectOf(key)
  if (!id) return undefined
  const payload = await archive()
  return await inBothLanguages(locale, async (language) => {
    const { docs } = await payload.find({
      collection: 'projects',
      depth: 2,
      draft: true,
      fallbackLocale: false,
      limit: 1,
      locale: language,
      // Past access control: `projectOf` has settled that this one project may be read.
      overrideAccess: true,
      pagination: false,
      populate: { projects: { slug: true, title: true } },
      where: { id: { equals: id } },
    })
    const [draft] = docs
    return draft && { ...draft, relatedProjects: await publicRelated(draft, language) }
  })
}

/** A preview is of one project: of others it shows what everybody may read. */
const publicRelated = async (
  { relatedProjects }: Project,
  locale: Locale,
): Promise<NonNullable<Project['relatedProjects']>> => {
  const rows = relatedProjects ?? []
  if (rows.length === 0) return []
  const { docs } = await (
    await archive()
  ).find({
    ...asPublic(locale),
    collection: 'projects',
    depth: 0,
    pagination: false,
    where: { id: { in: rows.map(({ project }) => idOf(project)) } },
  })
  return rows.flatMap((row) => {
    const project = docs.find(({ id }) => id === idOf(row.project))
    return project ? [{ ...row, project }] : []
  })
}

const idOf = (project: Project | string) => (typeof project === 'string' ? project : project.id)

const projectOf = async (key: string): Promise<string | undefined> => {
  const payload = await archive()
  const linkId = linkIdOf(key, payload.secret)
  if (linkId) {
    const { docs } = await payload.find({
      collection: 'preview-links',
      depth: 0,
      limit: 1,
      pagination: false,
      where: {
        id: { equals: linkId },
        expiresAt: { greater_than: new Date().toISOString() },
        isRevoked: { not_equals: true },
      },
    })
    const project = docs[0]?.project
    return typeof project === 'string' ? project : undefined
  }
  const { user } = await payload.auth({ headers: await headers() })
  return user ? key : undefined
}
