import { narrow, type IndexedProject } from '@/lib/facets'
import {
  facetNames,
  filterToQuery,
  without,
  withoutExclusion,
  type FacetName,
  type ProjectFilter,
} from '@/lib/projectFilter'

import type { CountedChip } from './Chips'

type Lists = {
  /** The projects that the words of the search leave. */
  candidates: IndexedProject[]
  projects: IndexedProject[]
}

/** Everything that the list is narrowed by, each with the list that there would be without it. */
export const chipsOf = (
  filter: ProjectFilter,
  { candidates, projects }: Lists,
  path: string,
  nameOf: (facet: FacetName, value: string) => { lang?: string; name: string } | undefined,
): CountedChip[] => {
  const chip = (rest: ProjectFilter, among = candidates) => ({
    count: narrow(among, rest).length,
    href: path + filterToQuery(rest),
  })
  const words = filter.q
    ? [{ ...chip({ ...filter, page: 1, q: '' }, projects), name: `”${filter.q}”` }]
    : []
  const values = facetNames.flatMap((facet) => [
    ...filter[facet].flatMap((value) => {
      const name = nameOf(facet, value)
      return name ? [{ ...chip(without(filter, facet, value)), ...name }] : []
    }),
    ...filter.not[facet].flatMap((value) => {
      const name = nameOf(facet, value)
      return name
        ? [{ ...chip(withoutExclusion(filter, facet, value)), ...name, isExclusion: true }]
        : []
    }),
  ])
  return [...words, ...values]
}
