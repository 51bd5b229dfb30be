import type { Dictionary } from '../../i18n/fi'
import { formatMoment } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import styles from './PreviewNote.module.css'

type Props = { locale: Locale; savedAt: string; t: Dictionary }

/** Says that what follows is a draft, and of when. */
export const PreviewNote = ({ locale, savedAt, t }: Props) => (
  <p className={styles.note} role="note">
    <strong>{t['preview.title']}.</strong> {t['preview.explanation']} {t['preview.files']}{' '}
    {t['preview.saved'].replace('{time}', formatMoment(locale, savedAt))}
  </p>
)
