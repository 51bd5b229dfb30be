import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import { indexQuery, noLetter, type IndexRequest } from '@/lib/nameIndex'
import type { NamedSection } from '@/queries/findArchiveRows'

import styles from './NameFinder.module.css'

type Props = {
  letters: string[]
  locale: Locale
  request: IndexRequest
  section: NamedSection
  t: Dictionary
}

/** Ways through a list of names that has several pages: a part of the name, its letter, the order. */
export const NameFinder = ({ letters, locale, request, section, t }: Props) => {
  const path = sectionPath(locale, section)
  const to = (change: Partial<IndexRequest>) =>
    path + indexQuery({ ...request, page: 1, ...change })
  return (
    <div className={styles.finder}>
      <search aria-label={t['index.search']}>
        <form action={path} className={styles.form} method="get">
          <label className="ds-label" htmlFor="name">
            {t['index.search']}
          </label>
          <div className={styles.row}>
            <input
              className="ds-input"
              defaultValue={request.q}
              id="name"
              maxLength={200}
              name="q"
              type="search"
            />
            <button className="ds-button" type="submit">
              {t['list.search']}
            </button>
          </div>
          {request.sort === 'projects' && <input name="sort" type="hidden" value="projects" />}
        </form>
      </search>
      <nav aria-label={t['index.letters']}>
        <ul className={styles.letters}>
          <Choice href={to({ letter: '' })} isChosen={request.letter === ''}>
            {t['index.all']}
          </Choice>
          {letters.map((letter) => (
            <Choice href={to({ letter })} isChosen={request.letter === letter} key={letter}>
              {letter === noLetter ? t['index.noLetter'] : letter}
            </Choice>
          ))}
        </ul>
      </nav>
      <nav aria-label={t['list.sort']}>
        <ul className={styles.letters}>
          <Choice href={to({ sort: 'name' })} isChosen={request.sort === 'name'}>
            {t['list.sort.name']}
          </Choice>
          <Choice href={to({ sort: 'projects' })} isChosen={request.sort === 'projects'}>
            {t['index.mostFirst']}
          </Choice>
        </ul>
      </nav>
    </div>
  )
}

type ChoiceProps = { children: string; href: string; isChosen: boolean }

const Choice = ({ children, href, isChosen }: ChoiceProps) => (
  <li>
    <a aria-current={isChosen || undefined} href={href}>
      {children}
    </a>
  </li>
)
