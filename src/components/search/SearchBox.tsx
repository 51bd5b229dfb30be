import type { Dictionary } from '../../i18n/fi'
import type { Locale } from '../../i18n/locales'
import { sectionPath } from '../../i18n/paths'
import styles from './SearchBox.module.css'
import { SuggestedInput } from './SuggestedInput'

type Props = {
  locale: Locale
  /** What is searched for now, on the page of the search itself. */
  q?: string
  t: Dictionary
  variant: 'header' | 'page'
}

/** The search of the whole archive: in the header of every page, and large on its own page. */
export const SearchBox = ({ locale, q, t, variant }: Props) => {
  const path = sectionPath(locale, 'search')
  const id = `search-${variant}`
  return (
    <search aria-label={t['search.boxLabel']} className={styles[variant]}>
      <form action={path} className={styles.form} method="get">
        <label className={variant === 'header' ? 'visually-hidden' : 'ds-label'} htmlFor={id}>
          {t['search.boxLabel']}
        </label>
        <div className={styles.row}>
          <SuggestedInput
            id={id}
            suggestFrom={`${path}/suggest`}
            {...(q === undefined ? {} : { defaultValue: q })}
          />
          <button className="ds-button" type="submit">
            {t['search.submit']}
          </button>
        </div>
      </form>
    </search>
  )
}
