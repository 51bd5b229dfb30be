import { facetNames, type FacetName, type ProjectFilter, type SortName } from './projectFilter'

/** A published project as far as lists need it. */
export type IndexedProject = Record<FacetName, string[]> & {
  budget: number
  endsOn: string
  id: string
  /** As the page's language writes it, for the order by name. */
  title: string
}

export type FacetValue = { count: number; value: string }

/** Projects that have, of each facet, at least one of the values chosen. */
export const narrow = (
  projects: IndexedProject[],
  filter: ProjectFilter,
  except?: FacetName,
): IndexedProject[] => {
  const chosen = facetNames.filter((name) => name !== except && filter[name].length > 0)
  return projects.filter((project) =>
    chosen.every((name) => filter[name].some((value) => project[name].includes(value))),
  )
}

/**
 * How many projects each value of a facet would give, under the other facets as they are chosen.
 * A value that would give none is left out unless it is chosen.
 */
export const countFacet = (
  projects: IndexedProject[],
  filter: ProjectFilter,
  name: FacetName,
): FacetValue[] => {
  const counts = new Map(filter[name].map((value) => [value, 0]))
  for (const project of narrow(projects, filter, name)) {
    for (const value of project[name]) counts.set(value, (counts.get(value) ?? 0) + 1)
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

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
