import { locales, type Locale } from '../i18n/locales'
import { cached } from './cached'
import { rowsThatName } from './findArchiveRows'
import { countrySlug, findCountries } from './findCountries'
import { findNamed } from './findNamed'
import { overviewOf } from './overviewOf'

/** The country at a public address, the organisations from it, and a page of its projects. */
export const getCountry = cached('country', async (locale: Locale, slug: string, page: number) => {
  const countries = await findCountries(locale)
  const country = countries.find(({ id }) =>
    locales.some((language) => countrySlug(language, id) === slug),
  )
  if (!country) return undefined
  if (country.slug !== slug) return { movedTo: country.slug }
  const rows = await rowsThatName('countries', country.id)
  const overview = await overviewOf(rows, { locale, page, section: 'countries' })
  if (!overview) return undefined
  const own = (await findNamed(locale, 'partners')).filter((one) => one.country === country.id)
  return {
    ...overview,
    // Of the organisations, those from the country itself: the others have pages of their own.
    around: [
      ...overview.around.filter(({ section }) => section !== 'partners'),
      ...(own.length > 0
        ? [
            {
              named: own.map(({ name, projects, slug: at }) => ({
                count: projects,
                name,
                slug: at,
              })),
              section: 'partners' as const,
            },
          ]
        : []),
    ],
    country,
    locale,
    slugs: Object.fromEntries(
      locales.map((language) => [language, countrySlug(language, country.id)]),
    ) as Record<Locale, string>,
  }
})
