import { unknownValue } from './projectFilter'
import { searchFacetNames, type SearchFacetName, type SearchRequest } from './searchRequest'

/** Of a project or a document, its values of each facet; nothing where it cannot have one. */
export type Faceted = Partial<Record<SearchFacetName, string[]>>

type Chosen = SearchRequest['facets']
export type FacetCount = { count: number; value: string }

export const isNarrowedBy = (chosen: Chosen): boolean =>
  searchFacetNames.some((name) => chosen[name].length > 0)

/**
 * Whether a thing has, of each facet, one of the values chosen. What has no such facet, as a partner
 * has none, is not found by it.
 *
 * @param except a facet that does not count
 */
export const hasChosen = (
  thing: Faceted | undefined,
  chosen: Chosen,
  except?: SearchFacetName,
): boolean =>
  searchFacetNames.every(
    (name) =>
      name === except ||
      chosen[name].length === 0 ||
      chosen[name].some((value) => valuesOf(thing, name).includes(value)),
  )

/**
 * How many of what was found each value of a facet would leave, under the other facets as they are
 * chosen; a value that is chosen is always among them.
 */
export const countValuesOf = (
  name: SearchFacetName,
  things: (Faceted | undefined)[],
  chosen: Chosen,
): FacetCount[] => {
  const counts = new Map(chosen[name].map((value) => [value, 0]))
  for (const thing of things) {
    if (!hasChosen(thing, chosen, name)) continue
    for (const value of valuesOf(thing, name)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ count, value }))
}

/** What is not known of a thing that could have it is a value too. */
const valuesOf = (thing: Faceted | undefined, name: SearchFacetName): string[] => {
  const values = thing?.[name]
  return values?.length === 0 ? [unknownValue] : (values ?? [])
}
