import type { Locale } from '../i18n/locales'
import type { ProjectFilter } from '../lib/projectFilter'
import { findMatching } from './findProjectList'
import { findProjects } from './findProjects'

/** So many that nothing is missed between two looks at a feed. */
const most = 50

/** The projects of a search that changed last, the latest change first, in both languages. */
export const findProjectFeed = async (locale: Locale, filter: ProjectFilter) => {
  const { found } = await findMatching(locale, filter)
  const latest = found
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt) || a.id.localeCompare(b.id))
    .slice(0, most)
  return findProjects(
    locale,
    latest.map(({ id }) => id),
  )
}
