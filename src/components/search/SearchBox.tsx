import type { Dictionary } from '../../i18n/fi'
import type { Locale } from '../../i18n/locales'
import { sectionPath } from '../../i18n/paths'
import styles from './SearchBox.module.css'

type Props = {
  locale: Locale
  /** What is searched for now, on the page of the search itself. */
  q?: string
  t: Dictionary
  variant: 'front' | 'header' | 'page'
}

/**
 * The search of the whole archive: in the header, or large on a page that begins with it. Words are
 * suggested by `public/search.js` while one types; without it it is a search field.
 */
export const SearchBox = ({ locale, q, t, variant }: Props) => {
  const path = sectionPath(locale, 'search')
  const id = `search-${variant}`
  const label = t['search.boxLabel']
  const isInHeader = variant === 'header'
  return (
    <search aria-label={label} className={styles[variant]}>
      <form action={path} className={styles.form} method="get">
        <label className={isInHeader ? 'visually-hidden' : 'ds-label'} htmlFor={id}>
          {label}
        </label>
        <div className={styles.row}>
          <input
            autoComplete="off"
            className="ds-input"
            data-suggest={`${path}/suggest`}
            defaultValue={q}
            id={id}
            maxLength={200}
            name="q"
            placeholder={isInHeader ? label : undefined}
            type="search"
          />
          <ul
            aria-label={t['search.suggestions']}
            className={styles.words}
            hidden
            id={`${id}-words`}
            role="listbox"
          />
          {/* A page can have a search of its own: two buttons of one name would be one too many. */}
          <button
            aria-label={isInHeader ? label : undefined}
            className="ds-button"
            data-variant={isInHeader ? 'secondary' : undefined}
            type="submit"
          >
            {t['search.submit']}
          </button>
        </div>
      </form>
      <script async src="/search.js" type="module" />
    </search>
  )
}
