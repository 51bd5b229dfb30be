import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'

import { DownloadTable } from './DownloadTable'
import styles from './openData.module.css'

type Props = { locale: Locale; query: string; t: Dictionary }

/** What the list shows, as files: closed until somebody wants it. */
export const DownloadLinks = ({ locale, query, t }: Props) => (
  <details className={styles.downloads}>
    <summary>{t['openData.listHeading']}</summary>
    <p>
      {t['openData.listText']} <a href={sectionPath(locale, 'open-data')}>{t['openData.more']}</a>
    </p>
    <DownloadTable locale={locale} query={query} t={t} />
  </details>
)
