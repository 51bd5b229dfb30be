import { formatCountry } from '../i18n/format'
import type { Locale } from '../i18n/locales'
import { mostNamed } from '../lib/mostNamed'
import { slugify } from '../lib/slugify'
import { cached } from './cached'
import { findArchiveRows } from './findArchiveRows'
import type { Named } from './findNamed'

/** A country in a list: by its ISO code, which is its id, with how many published projects name it. */
export type Country = Pick<Named, 'id' | 'name' | 'projects' | 'slug'>

/** The address of a country is its name in the language. */
export const countrySlug = (locale: Locale, code: string): string =>
  slugify(formatCountry(locale, code))

/** Every country of the published projects, the one with the most projects first. */
export const findCountries = cached('countries', async (locale: Locale): Promise<Country[]> => {
  const rows = await findArchiveRows()
  return mostNamed(rows.map(({ countries }) => countries)).map(({ count, value }) => ({
    id: value,
    name: formatCountry(locale, value),
    projects: count,
    slug: countrySlug(locale, value),
  }))
})
