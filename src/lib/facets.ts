import {
  facetNames,
  unknownValue,
  type FacetName,
  type ProjectFilter,
  type SortName,
} from './projectFilter'

/** A published project as far as lists need it. */
export type IndexedProject = Record<FacetName, string[]> & {
  budget: number
  endsOn: string
  id: string
  /** As the page's language writes it, for the order by name. */
  title: string
  /** ISO moment of the last change. */
  updatedAt: string
}

export type FacetValue = { count: number; value: string }

/**
 * Projects that have, of each facet, at least one of the values chosen and none of the excluded.
 * A project of which a facet is not known has no value of it: no exclusion takes it away but that
 * of `unknownValue`.
 *
 * @param except a facet whose chosen values do not count; its excluded ones do
 */
export const narrow = (
  projects: IndexedProject[],
  filter: ProjectFilter,
  except?: FacetName,
): IndexedProject[] => {
  const chosen = facetNames.filter((name) => name !== except && filter[name].length > 0)
  return projects.filter(
    (project) =>
      chosen.every((name) => filter[name].some((value) => has(project, name, value))) &&
      facetNames.every((name) => !filter.not[name].some((value) => has(project, name, value))),
  )
}

const has = (project: IndexedProject, name: FacetName, value: string): boolean =>
  value === unknownValue ? project[name].length === 0 : project[name].includes(value)

/**
 * How many projects each value of a facet would give, under the other facets as they are chosen.
 * A value that would give none is left out unless it is chosen.
 */
export const countFacet = (
  projects: IndexedProject[],
  filter: ProjectFilter,
  name: FacetName,
): FacetValue[] => countValues(narrow(projects, filter, name), name, filter[name])

/** How many projects the exclusion of each value of a facet would take away, or does. */
export const countExclusions = (
  projects: IndexedProject[],
  filter: ProjectFilter,
  name: FacetName,
): FacetValue[] => {
  const withAll = { ...filter, not: { ...filter.not, [name]: [] } }
  return countValues(narrow(projects, withAll), name, filter.not[name])
}

const countValues = (
  projects: IndexedProject[],
  name: FacetName,
  always: string[],
): FacetValue[] => {
  const counts = new Map(always.map((value) => [value, 0]))
  for (const project of projects) {
    const values = project[name].length > 0 ? project[name] : [unknownValue]
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ count, value }))
}

/** In the order asked for; ties by name. */
export const sortProjects = (
  projects: IndexedProject[],
  sort: SortName,
  locale: string,
): IndexedProject[] => {
  const { compare } = new Intl.Collator(locale)
  const byName = (a: IndexedProject, b: IndexedProject) => compare(a.title, b.title)
  const orders: Record<SortName, (a: IndexedProject, b: IndexedProject) => number> = {
    budget: (a, b) => b.budget - a.budget,
    latest: (a, b) => compareText(b.endsOn, a.endsOn),
    name: byName,
    oldest: (a, b) => compareText(a.endsOn, b.endsOn),
  }
  return projects.toSorted((a, b) => orders[sort](a, b) || byName(a, b))
}

/** By code points, for values that are no words of a language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
