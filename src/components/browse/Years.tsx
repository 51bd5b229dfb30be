import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import { plural } from '@/i18n/plural'
import type { IndexedProject } from '@/lib/facets'
import { filterToQuery, parseFilter } from '@/lib/projectFilter'

import styles from './Years.module.css'

type Props = { locale: Locale; projects: IndexedProject[]; t: Dictionary }

/** Height of the tallest bar, in the drawing's own units. */
const height = 40

/** The years of the archive, each a link to the projects that ran in it, as tall as they are many. */
export const Years = ({ locale, projects, t }: Props) => {
  const counts = countByYear(projects)
  const most = Math.max(...counts.map(({ count }) => count))
  if (counts.length === 0) return null
  return (
    <nav aria-labelledby="years" className={styles.years}>
      <h2 id="years">{t['front.byYear']}</h2>
      <ol>
        {counts.map(({ count, year }) => (
          <li key={year}>
            <a
              href={
                sectionPath(locale, 'projects') + filterToQuery(parseFilter({ year: String(year) }))
              }
            >
              <svg
                aria-hidden="true"
                preserveAspectRatio="none"
                viewBox={`0 0 10 ${String(height)}`}
              >
                <rect
                  height={Math.max(1, (count / most) * height)}
                  width="10"
                  y={height - Math.max(1, (count / most) * height)}
                />
              </svg>
              <span>{year}</span>
              <span className="visually-hidden">
                , {plural(t, locale, 'browse.projects', count)}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** How many projects ran in each year from the first to the last. */
const countByYear = (projects: IndexedProject[]): { count: number; year: number }[] => {
  const years = projects.flatMap(({ year }) => year.map(Number))
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    count: years.filter((year) => year === first + index).length,
    year: first + index,
  }))
}
