import type { Dictionary } from '@/i18n/fi'
import { countFacet, type IndexedProject } from '@/lib/facets'
import { facetNames, type FacetName, type ProjectFilter } from '@/lib/projectFilter'
import type { FacetIndex } from '@/queries/getFacetIndex'

import type { FacetOption } from './FacetGroup'

type Name = { lang?: string; name: string }

/** The values of every facet with their names and counts, in the order that a reader expects. */
export const facetOptions = (
  candidates: IndexedProject[],
  filter: ProjectFilter,
  nameOf: (facet: FacetName, value: string) => Name | undefined,
  locale: string,
): Record<FacetName, FacetOption[]> => {
  const { compare } = new Intl.Collator(locale)
  const options = facetNames.map((facet) => [
    facet,
    countFacet(candidates, filter, facet)
      .flatMap(({ count, value }) => {
        const name = nameOf(facet, value)
        return name ? [{ ...name, count, isChosen: filter[facet].includes(value), value }] : []
      })
      // The latest year first; everything else by name.
      .sort((a, b) => (facet === 'year' ? compare(b.value, a.value) : compare(a.name, b.name))),
  ])
  return Object.fromEntries(options) as Record<FacetName, FacetOption[]>
}

/** What a value of a facet is called in the page's language; nothing for a value that is none. */
export const facetNamer = (index: FacetIndex, t: Dictionary, locale: string) => {
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
  return (facet: FacetName, value: string): Name | undefined => {
    if (facet === 'programme' || facet === 'topic') return named[facet].get(value)
    if (facet === 'year') return /^\d{4}$/.test(value) ? { name: value } : undefined
    const name = facet === 'role' ? roles[value] : countryName(countries, value)
    return name ? { name } : undefined
  }
}

const countryName = (names: Intl.DisplayNames, code: string): string | undefined =>
  /^[A-Z]{2}$/.test(code) ? names.of(code) : undefined
