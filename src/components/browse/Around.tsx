import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import { pagePath } from '@/i18n/paths'
import { plural } from '@/i18n/plural'
import type { NamedSection } from '@/queries/findArchiveRows'
import type { Overview } from '@/queries/overviewOf'

import styles from './browse.module.css'

type Props = { around: Overview['around']; locale: Locale; section: NamedSection; t: Dictionary }

/** What else the projects have: links to their topics, programmes, partners and countries. */
export const Around = ({ around, locale, section, t }: Props) =>
  around.length === 0 ? null : (
    <nav aria-labelledby="around">
      <h2 id="around">{t['browse.around']}</h2>
      <div className={styles.around}>
        {around.map(({ named, section: other }) => (
          <div key={other}>
            <h3>
              {section === 'countries' && other === 'partners'
                ? t['browse.partnersFrom']
                : t[`section.${other}`]}
            </h3>
            <ul>
              {named.map(({ count, lang, name, slug }) => (
                <li key={slug}>
                  <a href={pagePath(locale, other, slug)} lang={lang}>
                    {name}
                  </a>{' '}
                  <span className={styles.count}>
                    <span aria-hidden="true">{count}</span>
                    <span className="visually-hidden">
                      , {plural(t, locale, 'browse.projects', count)}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  )
