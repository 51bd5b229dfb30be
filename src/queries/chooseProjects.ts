import { defaultLocale } from '../i18n/locales'
import { narrow, type IndexedProject } from '../lib/facets'
import type { ProjectFilter } from '../lib/projectFilter'
import { findIdsByWords } from './findIdsByWords'
import { getFacetIndex } from './getFacetIndex'

/** The published projects that the filter of the list chooses, in no order. */
export const chooseProjects = async (filter: ProjectFilter): Promise<IndexedProject[]> => {
  const { projects } = await getFacetIndex(defaultLocale)
  const found = narrow(projects, filter)
  if (!filter.q) return found
  const ids = await findIdsByWords(filter.q)
  return found.filter(({ id }) => ids.has(id))
}
