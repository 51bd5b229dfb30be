import { sumBudgets, type Sum } from '../lib/glance/sums'
import type { GlancePhase } from '../lib/glance/types'
import type { Locale } from '../i18n/locales'
import { mostNamed } from '../lib/mostNamed'
import { namedIn, type ArchiveRow, type NamedSection } from './findArchiveRows'
import { findCountries } from './findCountries'
import { findNamed } from './findNamed'
import { findProjects, type ListedProject } from './findProjects'

const pageSize = 20
/** So many that a reader still looks through them. */
const mostLinks = 12

type Neighbour = { count: number; lang?: string; name: string; slug: string }

/** What the projects of a partner, programme, topic or country come to, and a page of them. */
export type Overview = {
  /** What else the projects have, the most common first. */
  around: { named: Neighbour[]; section: NamedSection }[]
  page: number
  pages: number
  projects: ListedProject[]
  sum: Sum
  total: number
}

type Options = {
  /** The phases whose budgets count; all of them unless said. */
  isCounted?: (phase: GlancePhase) => boolean
  locale: Locale
  page: number
  /** Where the reader is: no links lead there. */
  section: NamedSection
}

/** Nothing where the list has no such page. */
export const overviewOf = async (
  rows: ArchiveRow[],
  { isCounted = () => true, locale, page, section }: Options,
): Promise<Overview | undefined> => {
  const pages = Math.max(1, Math.ceil(rows.length / pageSize))
  if (page > pages) return undefined
  const around: Overview['around'] = []
  for (const other of ['topics', 'programmes', 'partners', 'countries'] as const) {
    if (other === section) continue
    const names =
      other === 'countries' ? await findCountries(locale) : await findNamed(locale, other)
    const nameById = new Map(names.map((name) => [name.id, name]))
    const named = mostNamed(rows.map(namedIn[other]), mostLinks).flatMap(
      ({ count, value }): Neighbour[] => {
        const found: { lang?: string; name: string; slug: string } | undefined = nameById.get(value)
        if (!found) return []
        const { lang, name, slug } = found
        return [{ count, name, slug, ...(lang ? { lang } : {}) }]
      },
    )
    if (named.length > 0) around.push({ named, section: other })
  }
  const ids = rows.slice((page - 1) * pageSize, page * pageSize).map(({ id }) => id)
  return {
    around,
    page,
    pages,
    projects: await findProjects(locale, ids),
    sum: sumBudgets(rows.flatMap(({ phases }) => phases).filter(isCounted)),
    total: rows.length,
  }
}
