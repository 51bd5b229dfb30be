import { narrow, sortProjects, type IndexedProject } from '../lib/facets'
import type { Locale } from '../i18n/locales'
import type { ProjectFilter } from '../lib/projectFilter'
import { findIdsByWords } from './findIdsByWords'
import { findProjects } from './findProjects'
import { getFacetIndex } from './getFacetIndex'

const pageSize = 20

/** A page of the list, what it was chosen from, and how long it is. */
export const findProjectList = async (locale: Locale, filter: ProjectFilter) => {
  const { candidates, found, index } = await findMatching(locale, filter)
  const sorted = sortProjects(found, filter.sort, locale)
  const ids = sorted.slice((filter.page - 1) * pageSize, filter.page * pageSize).map(({ id }) => id)
  return {
    candidates,
    index,
    pages: Math.max(1, Math.ceil(found.length / pageSize)),
    projects: await findProjects(locale, ids),
    total: found.length,
  }
}

/** All that a filter finds, in no order; and what its words alone leave to choose from. */
export const findMatching = async (locale: Locale, filter: ProjectFilter) => {
  const index = await getFacetIndex(locale)
  const candidates = filter.q ? await withWords(locale, index.projects, filter.q) : index.projects
  return { candidates, found: narrow(candidates, filter), index }
}

const withWords = async (
  locale: Locale,
  projects: IndexedProject[],
  q: string,
): Promise<IndexedProject[]> => {
  const ids = await findIdsByWords(locale, q)
  return projects.filter(({ id }) => ids.has(id))
}
