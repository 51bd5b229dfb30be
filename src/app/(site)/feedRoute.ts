import type { NextRequest } from 'next/server'

import { env } from '@/env'
import { entryOf, type FeedOfSearch } from '@/feeds/entries'
import { fill, getDictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import { feedPath, sectionPath } from '@/i18n/paths'
import { filterToQuery, isNarrowed, parseFilter } from '@/lib/projectFilter'
import { findProjectFeed } from '@/queries/findProjectFeed'

type Kind = { mimeType: string; name: 'atom' | 'json'; write: (feed: FeedOfSearch) => string }
type Context = { params: Promise<{ locale: string }> }

/** Answers with the feed of a search: the same address as its page has, with `/feed.atom` in it. */
export const feedRoute =
  ({ mimeType, name, write }: Kind) =>
  async ({ nextUrl }: NextRequest, { params }: Context): Promise<Response> => {
    const { locale } = await params
    if (!isLocale(locale)) return new Response(null, { status: 404 })
    const filter = { ...parseFilter(paramsOf(nextUrl.searchParams)), page: 1 }
    const query = filterToQuery(filter)
    const t = getDictionary(locale)
    const projects = await findProjectFeed(locale, filter)
    const feed = write({
      author: t['site.owner'],
      entries: projects.map((project) => entryOf(project, env.SERVER_URL)),
      feedUrl: env.SERVER_URL + feedPath(locale, name) + query,
      language: locale,
      pageUrl: env.SERVER_URL + sectionPath(locale, 'projects') + query,
      title: isNarrowed(filter)
        ? fill(t['feed.titleOfSearch'], { site: t['site.name'] })
        : fill(t['feed.title'], { site: t['site.name'] }),
    })
    return new Response(feed, {
      headers: {
        'Cache-Control': 'public, max-age=300',
        'Content-Type': `${mimeType}; charset=utf-8`,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  }

const paramsOf = (search: URLSearchParams): Record<string, string[]> =>
  Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)]))
