import { pagePath } from '../i18n/paths'
import { inLanguage } from '../lib/inLanguage'
import type { ListedProject } from '../queries/findProjects'

/** One project in a feed. */
export type FeedEntry = {
  /** Stays the same when the address of the page changes. */
  id: string
  /** Of the texts: the page's, or the other one where the first lacks a title. */
  language: string
  published?: string | undefined
  summary: string
  title: string
  updated: string
  url: string
}

/** A feed of a search, in the language of its page. */
export type FeedOfSearch = {
  author: string
  entries: FeedEntry[]
  /** The address of the feed itself. */
  feedUrl: string
  language: string
  /** The page that shows the same. */
  pageUrl: string
  title: string
}

export const entryOf = (
  { locale, other, otherLocale, own }: ListedProject,
  origin: string,
): FeedEntry => {
  const title = inLanguage(own.title, other.title, otherLocale)
  return {
    id: `${origin}/api/projects/${own.id}`,
    language: title?.lang ?? locale,
    published: own.publishedAt ?? undefined,
    summary: (title?.lang ? other.summary : own.summary) || own.summary || other.summary || '',
    title: title?.text ?? '',
    updated: own.updatedAt,
    url: origin + pagePath(locale, 'projects', own.slug ?? other.slug ?? own.id),
  }
}

/** When a feed changed last: with nothing in it, at the beginning of time. */
export const updatedAt = ({ entries }: FeedOfSearch): string =>
  entries[0]?.updated ?? new Date(0).toISOString()
