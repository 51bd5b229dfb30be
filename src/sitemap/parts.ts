import { defaultLocale, locales, type Locale } from '@/i18n/locales'
import { pagePath, sectionPath, type ListedSection, type Section } from '@/i18n/paths'
import { findAddresses } from '@/queries/findAddresses'
import { countrySlug, findCountries } from '@/queries/findCountries'

import type { SitemapPage } from './write'

/** Documents in a part, each in every language: far below the 50,000 addresses that a file may have. */
const documentsInPart = 2000

const listed: ListedSection[] = ['projects', 'partners', 'programmes', 'topics']
const sections: (Section | undefined)[] = [
  undefined,
  ...listed,
  'countries',
  'glance',
  'about',
  'open-data',
  'accessibility',
  'feedback',
  'privacy',
]

/** The names of the parts of the site map: `pages`, `projects-1`, `projects-2` … */
export const findPartNames = async (): Promise<string[]> => {
  const names = ['pages']
  for (const section of listed) {
    const parts = Math.ceil((await findAddresses(section)).length / documentsInPart)
    for (let part = 1; part <= parts; part += 1) names.push(`${section}-${part}`)
  }
  return names
}

/** The pages of a part, each with its address in every language; nothing where there is no such part. */
export const findPart = async (name: string): Promise<SitemapPage[] | undefined> => {
  if (name === 'pages') return findFixedPages()
  const [, asked, number] = /^([a-z]+)-([1-9]\d{0,3})$/.exec(name) ?? []
  const section = listed.find((one) => one === asked)
  if (!section) return undefined
  const to = Number(number) * documentsInPart
  const addresses = (await findAddresses(section)).slice(to - documentsInPart, to)
  if (addresses.length === 0) return undefined
  return addresses.flatMap(({ slugs, updatedAt }) => {
    const source = slugs[defaultLocale] ?? Object.values(slugs)[0]
    return source
      ? [pageOf((locale) => pagePath(locale, section, slugs[locale] ?? source), updatedAt)]
      : []
  })
}

const findFixedPages = async (): Promise<SitemapPage[]> => [
  ...sections.map((section) => pageOf((locale) => sectionPath(locale, section))),
  ...(await findCountries(defaultLocale)).map(({ id }) =>
    pageOf((locale) => pagePath(locale, 'countries', countrySlug(locale, id))),
  ),
]

const pageOf = (pathIn: (locale: Locale) => string, updatedAt?: string): SitemapPage => ({
  paths: Object.fromEntries(locales.map((locale) => [locale, pathIn(locale)])) as Record<
    Locale,
    string
  >,
  ...(updatedAt ? { updatedAt } : {}),
})
