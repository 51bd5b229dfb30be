import type { Locale } from '@/i18n/locales'
import { pagePath, sectionPath } from '@/i18n/paths'
import { plural } from '@/i18n/plural'
import type { Named } from '@/queries/findNamed'

import type { Dictionary } from '@/i18n/fi'
import styles from './FrontPage.module.css'

type Props = {
  locale: Locale
  named: Named[]
  section: 'programmes' | 'topics'
  t: Dictionary
  title: string
}

/** So many that a reader still looks through them. */
const most = 15

/** Links to the programmes or topics, each with the number of its projects. */
export const WayIn = ({ locale, named, section, t, title }: Props) => (
  <nav aria-labelledby={section}>
    <h2 id={section}>{title}</h2>
    <ul className={section === 'topics' ? styles.tags : styles.ways}>
      {mostUsed(named).map(({ id, lang, name, projects, slug }) => (
        <li key={id}>
          <a
            className={section === 'topics' ? 'ds-chip' : undefined}
            data-wrap="wrap"
            href={pagePath(locale, section, slug)}
          >
            <span lang={lang}>{name}</span>{' '}
            <span className={styles.count}>
              <span aria-hidden="true">{projects}</span>
              <span className="visually-hidden">
                , {plural(t, locale, 'browse.projects', projects)}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
    {named.length > most && (
      <p>
        <a href={sectionPath(locale, section)}>{t[`section.${section}All`]}</a>
      </p>
    )}
  </nav>
)

/** The most used, in the order that they came in. */
const mostUsed = (named: Named[]): Named[] => {
  const chosen = new Set(named.toSorted((a, b) => b.projects - a.projects).slice(0, most))
  return named.filter((one) => chosen.has(one))
}
