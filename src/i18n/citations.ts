import type { Citation } from '../lib/citation'
import type { Attachment, Project } from '../payload-types'
import { getDictionary } from './dictionary'
import type { Locale } from './locales'

type Source = {
  locale: Locale
  /** Of the site, for the permanent address: `https://…`. */
  origin: string
  /** In the language of the page, or in the other one. */
  title: string
}

/**
 * The address that never changes, whatever the page behind it is called: `/id/<identifier>`.
 *
 * By the identifier of open data, which survives a move to another database.
 */
export const permanentPath = (identifier: string): string => `/id/${encodeURIComponent(identifier)}`

type Identified = { id: string; identifier?: null | string }

const identifierOf = ({ id, identifier }: Identified): string => identifier ?? id

/** The page of a project: by the owner of the archive, as it was when it last changed. */
export const projectCitation = (
  project: Pick<Project, 'id' | 'identifier' | 'updatedAt'>,
  { locale, origin, title }: Source,
): Citation => ({
  author: getDictionary(locale)['site.owner'],
  date: project.updatedAt,
  id: identifierOf(project),
  kind: 'page',
  language: locale,
  publisher: getDictionary(locale)['site.name'],
  title,
  url: origin + permanentPath(identifierOf(project)),
})

/** A document: whose work it is the archive does not know, nor when it came out unless that is noted. */
export const documentCitation = (
  document: Pick<Attachment, 'firstPublished' | 'id' | 'identifier' | 'language'>,
  { locale, origin, title }: Source,
): Citation => ({
  ...(document.firstPublished ? { date: document.firstPublished } : {}),
  id: identifierOf(document),
  kind: 'document',
  language: document.language,
  publisher: getDictionary(locale)['site.name'],
  title,
  url: origin + permanentPath(identifierOf(document)),
})
