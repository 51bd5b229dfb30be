import { describe, expect, it } from 'vitest'

import { writeIndex, writePart } from '../../src/sitemap/write'

describe('the site map', () => {
  it('names its parts', () => {
    expect(writeIndex('https://a.example', ['pages', 'projects-1'])).toContain(
      '<sitemap><loc>https://a.example/sitemaps/projects-1</loc></sitemap>',
    )
  })

  it('has a page once in each language, each naming both', () => {
    const xml = writePart('https://a.example', [
      { paths: { en: '/en/x?a=1&b=2', fi: '/fi/x' }, updatedAt: '2026-11-25T10:00:00.000Z' },
    ])
    expect(xml.match(/<url>/g)).toHaveLength(2)
    expect(xml.match(/hreflang="fi" href="https:\/\/a\.example\/fi\/x"/g)).toHaveLength(2)
    expect(xml).toContain('<loc>https://a.example/en/x?a=1&amp;b=2</loc>')
    expect(xml).toContain('<lastmod>2026-11-25T10:00:00.000Z</lastmod>')
  })
})
