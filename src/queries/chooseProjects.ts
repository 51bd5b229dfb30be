import { defaultLocale } from '../i18n/locales'
import type { IndexedProject } from '../lib/facets'
import type { ProjectFilter } from '../lib/projectFilter'
import { findMatching } from './findProjectList'

/** The published projects that the filter of the list chooses, in no order. */
export const chooseProjects = async (filter: ProjectFilter): Promise<IndexedProject[]> =>
  (await findMatching(defaultLocale, filter)).found
