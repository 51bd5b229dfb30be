import { ProjectItem } from '@/components/list/ProjectItem'
import { SearchBox } from '@/components/search/SearchBox'
import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import type { IndexedProject } from '@/lib/facets'
import type { Named } from '@/queries/findNamed'
import type { ListedProject } from '@/queries/findProjects'

import styles from './FrontPage.module.css'
import { WayIn } from './WayIn'
import { Years } from './Years'

type Props = {
  latest: ListedProject[]
  locale: Locale
  programmes: Named[]
  projects: IndexedProject[]
  t: Dictionary
  topics: Named[]
}

/** The way in: what this is, a search, the archive in numbers, and what ended last. */
export const FrontPage = ({ latest, locale, programmes, projects, t, topics }: Props) => {
  const list = sectionPath(locale, 'projects')
  const years = projects.flatMap(({ year }) => year).sort()
  const countries = new Set(projects.flatMap(({ country }) => country))
  const numbers = [
    [projects.length, t['front.projects']],
    [countries.size, t['front.countries']],
    [programmes.length, t['front.programmes']],
  ] as const
  return (
    <>
      <div className={styles.hero}>
        <div className={styles.heroInner}>
          <div>
            <h1>{t['front.title']}</h1>
            <p className={styles.intro}>{t['front.intro']}</p>
            <SearchBox locale={locale} t={t} variant="front" />
          </div>
          <Years locale={locale} projects={projects} t={t} />
        </div>
      </div>
      <section aria-labelledby="numbers">
        <h2 className="visually-hidden" id="numbers">
          {t['front.numbers']}
        </h2>
        <ul className={styles.numbers}>
          {numbers.map(([count, label]) => (
            <li key={label}>
              <strong>{count}</strong> {label}
            </li>
          ))}
          {years.length > 0 && (
            <li>
              <strong>
                {years[0]}–{years.at(-1)}
              </strong>{' '}
              {t['front.years']}
            </li>
          )}
        </ul>
      </section>
      <div className={styles.columns}>
        <section aria-labelledby="latest">
          <h2 id="latest">{t['front.latest']}</h2>
          <ol className={styles.items}>
            {latest.map((project) => (
              <li key={project.own.id}>
                <ProjectItem project={project} />
              </li>
            ))}
          </ol>
          <p className={styles.all}>
            <a className="ds-button" data-variant="secondary" href={list}>
              {t['front.allProjects']}
            </a>
          </p>
        </section>
        <div>
          <WayIn
            locale={locale}
            named={programmes}
            section="programmes"
            t={t}
            title={t['front.byProgramme']}
          />
          <WayIn locale={locale} named={topics} section="topics" t={t} title={t['front.byTopic']} />
        </div>
      </div>
    </>
  )
}
