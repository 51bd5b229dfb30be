import type { Where } from 'payload'

import { documentCitation, projectCitation } from '../i18n/citations'
import { defaultLocale, locales, type Locale } from '../i18n/locales'
import { pagePath } from '../i18n/paths'
import type { Citation } from '../lib/citation'
import { archive } from './archive'
import { asPublic } from './asPublic'

type Citable = { citation: Citation; path: string }
type FoundProject = {
  id: string
  identifier: null | string
  path: string
  title: string
  updatedAt: string
}

/**
 * The project or document behind a permanent address, if the public may read it, and its page.
 *
 * @param identifier as open data has it; a document older than that is known by its own id
 */
export const getCitable = async (
  identifier: string,
  locale: Locale,
  origin: string,
): Promise<Citable | undefined> => {
  const known = { or: [{ identifier: { equals: identifier } }, { id: { equals: identifier } }] }
  const project = await projectWhere(locale, known)
  if (project) {
    const { path, title } = project
    return { citation: projectCitation(project, { locale, origin, title }), path }
  }
  const payload = await archive()
  const read = async (language: Locale) => {
    const { docs } = await payload.find({
      ...asPublic(language),
      collection: 'attachments',
      depth: 0,
      limit: 1,
      pagination: false,
      select: { firstPublished: true, identifier: true, language: true, title: true },
      where: known,
    })
    return docs[0]
  }
  const document = await read(locale)
  const owner = document && (await projectWhere(locale, { attachments: { equals: document.id } }))
  if (!owner) return undefined
  const otherLocale = locales.find((code) => code !== locale) ?? locale
  const title = document.title || ((await read(otherLocale))?.title ?? '')
  return { citation: documentCitation(document, { locale, origin, title }), path: owner.path }
}

const projectWhere = async (locale: Locale, where: Where): Promise<FoundProject | undefined> => {
  const payload = await archive()
  const read = async (language: Locale) => {
    const { docs } = await payload.find({
      ...asPublic(language),
      collection: 'projects',
      depth: 0,
      limit: 1,
      pagination: false,
      select: { identifier: true, slug: true, title: true, updatedAt: true },
      where,
    })
    return docs[0]
  }
  const [own, source] = [await read(locale), await read(defaultLocale)]
  if (!own || !source) return undefined
  const { id, identifier, updatedAt } = own
  const slug = own.slug ?? source.slug ?? id
  return {
    id,
    identifier: identifier ?? null,
    path: pagePath(locale, 'projects', slug),
    title: own.title || source.title,
    updatedAt,
  }
}
