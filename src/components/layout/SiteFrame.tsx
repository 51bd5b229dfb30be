import type { ReactNode } from 'react'

import type { Dictionary } from '../../i18n/fi'
import { locales, type Locale } from '../../i18n/locales'
import { feedbackHref } from '../../i18n/feedbackHref'
import { sectionPath, type Section } from '../../i18n/paths'
import { SearchBox } from '../search/SearchBox'
import styles from './SiteFrame.module.css'

type Props = {
  children: ReactNode
  /** Whether the page begins with a search of the whole archive: the header then has none. */
  hasOwnSearch?: boolean
  /** The section that the page belongs to. */
  current?: Section | undefined
  locale: Locale
  /** The same page in the other language. */
  otherHref: string
  t: Dictionary
}

const headerSections = [
  'projects',
  'partners',
  'programmes',
  'topics',
  'glance',
  'about',
] as const satisfies readonly Section[]
const footerSections = [
  'about',
  'open-data',
  'accessibility',
  'privacy',
  'feedback',
] as const satisfies readonly Section[]

/** What every page has around it: the way past the header, the header, and the footer. */
export const SiteFrame = ({
  children,
  current,
  hasOwnSearch = false,
  locale,
  otherHref,
  t,
}: Props) => {
  const otherLocale = locales.find((candidate) => candidate !== locale) ?? locale
  return (
    <>
      <a className={styles.skip} href="#main">
        {t['site.skip']}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <a className={styles.name} href={sectionPath(locale)}>
            <span aria-hidden="true" className="site-mark" />
            <span>
              {t['site.name']} <span className={styles.owner}>{t['site.owner']}</span>
            </span>
          </a>
          <a
            className={styles.language}
            data-live="language"
            href={otherHref}
            hrefLang={otherLocale}
            lang={otherLocale}
          >
            {t['site.otherLanguage']}
          </a>
          <nav aria-label={t['site.mainNav']} className={styles.nav}>
            <ul>
              {headerSections.map((section) => (
                <li key={section}>
                  <a
                    aria-current={section === current ? 'true' : undefined}
                    href={sectionPath(locale, section)}
                  >
                    {t[`nav.${section}`]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {!hasOwnSearch && <SearchBox locale={locale} t={t} variant="header" />}
        </div>
      </header>
      <main className={styles.main} id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <div className={styles.footerInner}>
          <div className={styles.imprint}>
            <span aria-hidden="true" className="site-mark" />
            <p>
              <strong>{t['site.name']}</strong>
              {t['site.tagline']}
            </p>
          </div>
          <nav aria-label={t['site.footerNav']}>
            <ul>
              {footerSections.map((section) => (
                <li key={section}>
                  <a href={sectionPath(locale, section)}>{t[`nav.${section}`]}</a>
                </li>
              ))}
              <li>
                {/* The form knows by the address it is reached from which page this is. */}
                <a href={feedbackHref(locale, { kind: 'error' })}>{t['feedback.errorLink']}</a>
              </li>
            </ul>
          </nav>
        </div>
      </footer>
    </>
  )
}
