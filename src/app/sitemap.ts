import type { MetadataRoute } from 'next'

import { env } from '@/env'
import { defaultLocale, locales, type Locale } from '@/i18n/locales'
import { pagePath, sectionPath, type ListedSection, type Section } from '@/i18n/paths'
import { findAddresses } from '@/queries/findAddresses'
import { countrySlug, findCountries } from '@/queries/findCountries'

export const dynamic = 'force-dynamic'

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

/** Every public page in both languages, each naming the other. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const pages = sections.flatMap((section) => entries((locale) => sectionPath(locale, section)))
  for (const section of listed) {
    for (const { slugs, updatedAt } of await findAddresses(section)) {
      const source = slugs[defaultLocale] ?? Object.values(slugs)[0]
      if (!source) continue
      pages.push(
        ...entries((locale) => pagePath(locale, section, slugs[locale] ?? source), updatedAt),
      )
    }
  }
  for (const { id } of await findCountries(defaultLocale)) {
    pages.push(...entries((locale) => pagePath(locale, 'countries', countrySlug(locale, id))))
  }
  return pages
}

const entries = (
  pathIn: (locale: Locale) => string,
  lastModified?: string,
): MetadataRoute.Sitemap => {
  const languages = Object.fromEntries(
    locales.map((locale) => [locale, env.SERVER_URL + pathIn(locale)]),
  )
  return locales.map((locale) => ({
    alternates: { languages },
    url: env.SERVER_URL + pathIn(locale),
    ...(lastModified ? { lastModified } : {}),
  }))
}
