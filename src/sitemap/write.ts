import type { Locale } from '@/i18n/locales'

/** A public page, the same in each language. */
export type SitemapPage = {
  paths: Record<Locale, string>
  /** ISO moment of the last change. */
  updatedAt?: string
}

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/**
 * The list of the parts of a site map.
 *
 * @see https://www.sitemaps.org/protocol.html#index
 */
export const writeIndex = (site: string, names: readonly string[]): string =>
  [
    head,
    `<sitemapindex xmlns="${schema}">`,
    ...names.map((name) => `<sitemap><loc>${text(`${site}/sitemaps/${name}`)}</loc></sitemap>`),
    '</sitemapindex>',
    '',
  ].join('\n')

/** A part of a site map: every page in each language, each naming the others. */
export const writePart = (site: string, pages: readonly SitemapPage[]): string =>
  [
    head,
    `<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...pages.flatMap(({ paths, updatedAt }) => {
      const addresses = Object.entries(paths).map(
        ([locale, path]) => [locale, text(site + path)] as const,
      )
      const others = addresses
        .map(([locale, url]) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${url}"/>`)
        .join('')
      const changed = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ''
      return addresses.map(([, url]) => `<url><loc>${url}</loc>${others}${changed}</url>`)
    }),
    '</urlset>',
    '',
  ].join('\n')

const entities: Record<string, string> = { '"': '&quot;', '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const text = (value: string): string => value.replace(/["&<>]/g, (sign) => entities[sign] ?? '')
