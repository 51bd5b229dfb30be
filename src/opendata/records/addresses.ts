import { defaultLocale, locales } from '../../i18n/locales'
import { pagePath, type ListedSection } from '../../i18n/paths'
import type { Text } from '../schema/common'
import type { Grain } from '../schema/grains'

export const apiPath = '/api/open/v1'

/** The address of one record in the API. */
export const apiAddress = (site: string, grain: Grain, identifier: string): string =>
  `${site}${apiPath}/${grain}/${encodeURIComponent(identifier)}`

/** The page for people in each language: where a language has no slug, the source's leads there. */
export const pageAddresses = (site: string, section: ListedSection, slug: Text, id: string) => {
  const source = slug[defaultLocale] ?? Object.values(slug)[0] ?? id
  return Object.fromEntries(
    locales.map((locale) => [locale, site + pagePath(locale, section, slug[locale] ?? source)]),
  ) as { en: string; fi: string }
}

export const fileAddress = (site: string, collection: 'attachments' | 'images', name: string) =>
  `${site}/api/${collection}/file/${encodeURIComponent(name)}`
