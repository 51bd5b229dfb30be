import type { FeedOfSearch } from './entries'

/**
 * A feed as JSON Feed 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const toJsonFeed = (feed: FeedOfSearch): string =>
  JSON.stringify({
    authors: [{ name: feed.author }],
    feed_url: feed.feedUrl,
    home_page_url: feed.pageUrl,
    items: feed.entries.map((entry) => ({
      content_text: entry.summary,
      date_modified: entry.updated,
      date_published: entry.published,
      id: entry.id,
      language: entry.language,
      title: entry.title,
      url: entry.url,
    })),
    language: feed.language,
    title: feed.title,
    version: 'https://jsonfeed.org/version/1.1',
  })
