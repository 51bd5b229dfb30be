import type { Dictionary } from '@/i18n/fi'

import styles from './SearchPage.module.css'

/** What can be written into the search. */
export const SearchHelp = ({ isOpen, t }: { isOpen: boolean; t: Dictionary }) => (
  <details className={styles.help} open={isOpen}>
    <summary>{t['search.help']}</summary>
    <ul>
      <li>{t['search.helpForms']}</li>
      <li>{t['search.helpPhrase']}</li>
      <li>{t['search.helpExclude']}</li>
    </ul>
  </details>
)
