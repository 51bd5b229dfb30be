import type { Locale } from './locales'
import words from './pathWords.json'

/** A part of the site, by the name of its folder under src/app/(site)/[locale]. */
export type Section = Exclude<keyof typeof words, 'preview'>

/** Sections whose pages are documents with an address of their own. */
export type ListedSection = 'partners' | 'programmes' | 'projects' | 'topics'

/** Public address of a section, `/fi/hankkeet`, or of the front page. */
export const sectionPath = (locale: Locale, section?: Section): string =>
  section ? `/${locale}/${words[section][locale]}` : `/${locale}`

/** Public address of the feed of the list of projects; what is searched for follows as its query. */
export const feedPath = (locale: Locale, kind: 'atom' | 'json'): string =>
  `${sectionPath(locale, 'projects')}/feed.${kind}`

/**
 * Public address of one page of a section: `/fi/hankkeet/bridges`.
 *
 * @param page of the list on it: the second and later ones have a number, `/fi/maat/saksa/2`
 */
export const pagePath = (
  locale: Locale,
  section: 'countries' | ListedSection,
  slug: string,
  page = 1,
): string => `${sectionPath(locale, section)}/${slug}${page > 1 ? `/${page}` : ''}`

/** Address of the preview of a draft, by the key of a link or by the id of the project. */
export const previewPath = (locale: Locale, key: string): string =>
  `/${locale}/${words.preview[locale]}/${encodeURIComponent(key)}`
