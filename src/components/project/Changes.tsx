import { formatPeriod } from '../../i18n/format'
import type { ChangeEntry } from '../../lib/changeLog'
import type { ProjectPart } from './page'
import styles from './ProjectView.module.css'

type Props = ProjectPart & { changes: ChangeEntry[] }

/** When the page came out, and which parts of it have changed since. */
export const Changes = ({ changes, project: { locale }, t }: Props) =>
  changes.length === 0 ? null : (
    <details className={styles.changes}>
      <summary>{t['changes.title']}</summary>
      <ul>
        {changes.map(({ day, isFirst, parts }) => (
          <li key={day}>
            <time dateTime={day}>{formatPeriod(locale, day, day)}</time>
            {': '}
            {isFirst
              ? t['changes.published']
              : parts.map((part) => t[`changes.${part}`]).join(', ')}
          </li>
        ))}
      </ul>
    </details>
  )
