import type { Locale } from '@/i18n/locales'
import { pagePath } from '@/i18n/paths'
import type { Named } from '@/queries/findNamed'

import styles from './FrontPage.module.css'

type Props = {
  locale: Locale
  named: Named[]
  section: 'programmes' | 'topics'
  title: string
}

/** Links to the programmes or topics, each with the number of its projects. */
export const WayIn = ({ locale, named, section, title }: Props) => (
  <nav aria-labelledby={section}>
    <h2 id={section}>{title}</h2>
    <ul className={styles['tags']}>
      {named.map(({ id, lang, name, projects, slug }) => (
        <li key={id}>
          <a href={pagePath(locale, section, slug)} lang={lang}>
            {name}
          </a>{' '}
          <span>({projects})</span>
        </li>
      ))}
    </ul>
  </nav>
)
