import { fill } from '../../i18n/dictionary'
import type { Dictionary } from '../../i18n/fi'
import type { Locale } from '../../i18n/locales'
import styles from './LanguageNote.module.css'

/** Tells that a part of the page is in the other language. */
export const LanguageNote = ({ otherLocale, t }: { otherLocale: Locale; t: Dictionary }) => (
  <p className={styles.note}>
    {fill(t['language.partlyOther'], { language: t[`language.${otherLocale}`] })}
  </p>
)
