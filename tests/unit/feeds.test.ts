import { describe, expect, it } from 'vitest'

import { toAtom } from '../../src/feeds/atom'
import { entryOf, type FeedOfSearch } from '../../src/feeds/entries'
import { toJsonFeed } from '../../src/feeds/jsonFeed'
import type { Project } from '../../src/payload-types'

const feed: FeedOfSearch = {
  author: 'Uudenmaan liitto',
  entries: [
    {
      id: 'https://archive.example/api/projects/1',
      language: 'en',
      summary: 'Roads & rails\u0000 <between> "cities" \ud83d\ude82',
      title: 'A < B',
      updated: '2026-02-01T10:00:00.000Z',
      url: 'https://archive.example/en/projects/a-b',
    },
  ],
  feedUrl: 'https://archive.example/en/projects/feed.atom?q=a&topic=b',
  language: 'en',
  pageUrl: 'https://archive.example/en/projects?q=a&topic=b',
  title: 'Archive: projects',
}

describe('a feed as Atom', () => {
  it('escapes what XML would read as its own, and leaves out what XML cannot hold', () => {
    const xml = toAtom(feed)
    expect(xml).toContain('Roads &amp; rails &lt;between&gt; &quot;cities&quot; \ud83d\ude82')
    expect(xml).toContain('<title>A &lt; B</title>')
    expect(xml).toContain('href="https://archive.example/en/projects?q=a&amp;topic=b"')
  })

  it('was updated when its latest entry was, or never', () => {
    expect(toAtom(feed)).toContain('<updated>2026-02-01T10:00:00.000Z</updated>\n<author>')
    expect(toAtom({ ...feed, entries: [] })).toContain(
      '<updated>1970-01-01T00:00:00.000Z</updated>',
    )
  })
})

describe('a feed as JSON', () => {
  it('is a JSON Feed 1.1 with the language of each item', () => {
    expect(JSON.parse(toJsonFeed(feed))).toMatchObject({
      items: [{ id: 'https://archive.example/api/projects/1', language: 'en', title: 'A < B' }],
      version: 'https://jsonfeed.org/version/1.1',
    })
  })
})

describe('a project in a feed', () => {
  it('that lacks a translation is told in the other language, and marked so', () => {
    const own = {
      id: '1',
      slug: 'hanke',
      summary: '',
      title: '',
      updatedAt: '2026-01-01',
    } as Project
    const other = { ...own, summary: 'Tiivistelmä', title: 'Hanke' }
    expect(
      entryOf(
        { locale: 'en', other, otherLocale: 'fi', own, programmes: [] },
        'https://archive.example',
      ),
    ).toMatchObject({
      language: 'fi',
      summary: 'Tiivistelmä',
      title: 'Hanke',
      url: 'https://archive.example/en/projects/hanke',
    })
  })
})
