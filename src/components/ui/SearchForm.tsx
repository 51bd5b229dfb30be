import type { Dictionary } from '../../i18n/fi'
import type { Locale } from '../../i18n/locales'
import { sectionPath } from '../../i18n/paths'
import styles from './SearchForm.module.css'

type Props = { isLarge?: boolean; label: string; locale: Locale; t: Dictionary }

/** One field that leads to the list of projects. */
export const SearchForm = ({ isLarge, label, locale, t }: Props) => (
  <search>
    <form
      action={sectionPath(locale, 'projects')}
      className={isLarge ? styles.large : styles.form}
      method="get"
    >
      <label className="ds-label" htmlFor="q">
        {label}
      </label>
      <div className={styles.row}>
        <input className="ds-input" id="q" maxLength={200} name="q" type="search" />
        <button className="ds-button" type="submit">
          {t['list.search']}
        </button>
      </div>
    </form>
  </search>
)
