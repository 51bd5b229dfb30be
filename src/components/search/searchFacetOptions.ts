import { facetNamer } from '@/components/list/facetOptions'
import type { Chip } from '@/components/list/Chips'
import type { FacetOption } from '@/components/list/FacetGroup'
import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import { languageName } from '@/lib/languageName'
import { unknownValue } from '@/lib/projectFilter'
import {
  searchFacetNames,
  searchToQuery,
  withoutValue,
  type SearchFacetName,
  type SearchRequest,
} from '@/lib/searchRequest'
import type { SearchAnswer } from '@/queries/findEverything'

type NameOf = (facet: SearchFacetName, value: string) => { lang?: string; name: string } | undefined

/** What a value of a facet is called in the page's language; nothing for a value that is none. */
export const searchFacetNamer = (
  names: SearchAnswer['names'],
  t: Dictionary,
  locale: Locale,
): NameOf => {
  const ofProjects = facetNamer(names, t, locale)
  return (facet, value) => {
    if (facet !== 'language') return ofProjects(facet, value)
    if (value === unknownValue) return { name: t['search.unknown.language'] }
    return /^[a-z]{2,3}$/.test(value) ? { name: languageName(value, locale) } : undefined
  }
}

/** The values of each facet with their names and counts, in the order that a reader expects. */
export const searchFacetOptions = (
  { facets }: SearchAnswer,
  chosen: SearchRequest['facets'],
  nameOf: NameOf,
  locale: Locale,
): { name: SearchFacetName; options: FacetOption[] }[] => {
  const { compare } = new Intl.Collator(locale)
  const isUnknown = ({ value }: FacetOption) => Number(value === unknownValue)
  return searchFacetNames.map((name) => ({
    name,
    options: facets[name]
      .flatMap(({ count, value }) => {
        const named = nameOf(name, value)
        return named ? [{ ...named, count, isChosen: chosen[name].includes(value), value }] : []
      })
      .sort(
        (a, b) =>
          Number(b.isChosen) - Number(a.isChosen) ||
          isUnknown(a) - isUnknown(b) ||
          (name === 'year' ? compare(b.value, a.value) : compare(a.name, b.name)),
      ),
  }))
}

/** What the results are narrowed by, each with the search that there would be without it. */
export const searchChips = (request: SearchRequest, path: string, nameOf: NameOf): Chip[] =>
  searchFacetNames.flatMap((facet) =>
    request.facets[facet].flatMap((value) => {
      const name = nameOf(facet, value)
      return name
        ? [{ ...name, href: path + searchToQuery(withoutValue(request, facet, value)) }]
        : []
    }),
  )
