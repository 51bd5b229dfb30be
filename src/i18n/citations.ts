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

/** The address that never changes, whatever the page behind it is called: `/id/<id>`. */
export const permanentPath = (id: string): string => `/id/${id}`

/** The page of a project: by the owner of the archive, as it was when it last changed. */
export const projectCitation = (
  { id, updatedAt }: Pick<Project, 'id' | 'updatedAt'>,
  { locale, origin, title }: Source,
): Citation => ({
  author: getDictionary(locale)['site.owner'],
  date: updatedAt,
  id,
  kind: 'page',
  language: locale,
  publisher: getDictionary(locale)['site.name'],
  title,
  url: origin + permanentPath(id),
})

/** A document: whose work it is the archive does not know, nor when it came out unless that is noted. */
export const documentCitation = (
  { firstPublished, id, language }: Pick<Attachment, 'firstPublished' | 'id' | 'language'>,
  { locale, origin, title }: Source,
): Citation => ({
  ...(firstPublished ? { date: firstPublished } : {}),
  id,
  kind: 'document',
  language,
  publisher: getDictionary(locale)['site.name'],
  title,
  url: origin + permanentPath(id),
})
