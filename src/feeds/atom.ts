import { updatedAt, type FeedEntry, type FeedOfSearch } from './entries'

/**
 * A feed as Atom. Written here, as the libraries for it cannot say the language of an entry.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export const toAtom = (feed: FeedOfSearch): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `<id>${text(feed.feedUrl)}</id>`,
    `<title>${text(feed.title)}</title>`,
    `<updated>${updatedAt(feed)}</updated>`,
    `<author><name>${text(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${text(feed.feedUrl)}"/>`,
    `<link rel="alternate" type="text/html" href="${text(feed.pageUrl)}"/>`,
    ...feed.entries.map(entry),
    '</feed>',
    '',
  ].join('\n')

const entry = ({ id, language, published, summary, title, updated, url }: FeedEntry): string =>
  [
    `<entry xml:lang="${language}">`,
    `<id>${text(id)}</id>`,
    `<title>${text(title)}</title>`,
    ...(published ? [`<published>${published}</published>`] : []),
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${text(url)}"/>`,
    `<summary>${text(summary)}</summary>`,
    '</entry>',
  ].join('\n')

const entities: Record<string, string> = { '"': '&quot;', '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** What XML has no way to write, such as control characters. */
const unwritable = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const text = (value: string): string =>
  value.replace(unwritable, '').replace(/["&<>]/g, (character) => entities[character] ?? '')
