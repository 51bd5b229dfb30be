import type { Dictionary } from '@/i18n/fi'
import { countExclusions, countFacet, type FacetValue, type IndexedProject } from '@/lib/facets'
import { facetNames, unknownValue, type FacetName, type ProjectFilter } from '@/lib/projectFilter'
import type { FacetIndex } from '@/queries/getFacetIndex'

import type { FacetChoices, FacetOption } from './FacetGroup'

type Name = { lang?: string; name: string }
type NameOf = (facet: FacetName, value: string) => Name | undefined

/** The values of every facet with their names and counts, in the order that a reader expects. */
export const facetOptions = (
  candidates: IndexedProject[],
  filter: ProjectFilter,
  nameOf: NameOf,
  locale: string,
): Record<FacetName, FacetChoices> => {
  const { compare } = new Intl.Collator(locale)
  const named = (facet: FacetName, values: FacetValue[], chosen: string[]): FacetOption[] =>
    values
      .flatMap(({ count, value }) => {
        const name = nameOf(facet, value)
        return name ? [{ ...name, count, isChosen: chosen.includes(value), value }] : []
      })
      // What is chosen first, so that it is seen; what is not known last; the latest year first;
      // everything else by name.
      .sort((a, b) => {
        if (a.isChosen !== b.isChosen) return a.isChosen ? -1 : 1
        if (a.value === unknownValue || b.value === unknownValue) {
          return a.value === unknownValue ? 1 : -1
        }
        return facet === 'year' ? compare(b.value, a.value) : compare(a.name, b.name)
      })
  const options = facetNames.map((facet) => [
    facet,
    {
      exclude: named(facet, countExclusions(candidates, filter, facet), filter.not[facet]),
      include: named(facet, countFacet(candidates, filter, facet), filter[facet]),
    },
  ])
  return Object.fromEntries(options) as Record<FacetName, FacetChoices>
}

/** What a value of a facet is called in the page's language; nothing for a value that is none. */
export const facetNamer = (index: FacetIndex, t: Dictionary, locale: string): NameOf => {
  const countries = new Intl.DisplayNames(locale, { fallback: 'none', type: 'region' })
  const named = {
    programme: new Map(index.programmes.map((value) => [value.slug, value])),
    topic: new Map(index.topics.map((value) => [value.slug, value])),
  }
  const roles: Record<string, string> = {
    coordinator: t['role.coordinator'],
    lead: t['role.lead'],
    other: t['role.other'],
    partner: t['role.partner'],
  }
  return (facet, value) => {
    if (value === unknownValue) return { name: t[`list.unknown.${facet}`] }
    if (facet === 'programme' || facet === 'topic') return named[facet].get(value)
    if (facet === 'year') return /^\d{4}$/.test(value) ? { name: value } : undefined
    const name = facet === 'role' ? roles[value] : countryName(countries, value)
    return name ? { name } : undefined
  }
}

const countryName = (names: Intl.DisplayNames, code: string): string | undefined =>
  /^[A-Z]{2}$/.test(code) ? names.of(code) : undefined
