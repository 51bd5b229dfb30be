import type { Dictionary } from '../../i18n/fi'
import type { Locale } from '../../i18n/locales'
import { sectionPath, type Section } from '../../i18n/paths'
import styles from './Breadcrumbs.module.css'

type Props = {
  locale: Locale
  /** The section that the page stands under; none for a section's own page. */
  section?: Section
  t: Dictionary
}

/** The way up from a page: the front page, then the section. The page itself is the heading below. */
export const Breadcrumbs = ({ locale, section, t }: Props) => (
  <nav aria-label={t['site.breadcrumb']} className={`ds-breadcrumbs ${styles.trail ?? ''}`}>
    <ol>
      <li>
        <a href={sectionPath(locale)}>{t['site.frontPage']}</a>
      </li>
      {section && (
        <li>
          <a href={sectionPath(locale, section)}>{t[`nav.${section}`]}</a>
        </li>
      )}
    </ol>
  </nav>
)
