import type { Dictionary } from '../../i18n/fi'
import styles from './glance.module.css'

type Props = {
  /** Names the hatching for the bars of the same picture: once on a page. */
  hatch: string
  t: Dictionary
}

/** What the fill of a bar tells; it also defines the hatching. */
export const Legend = ({ hatch, t }: Props) => (
  <ul className={styles.legend}>
    <li>
      <svg aria-hidden="true" height="16" width="32">
        <rect className={styles.bar} height="16" width="32" />
      </svg>
      {t['glance.legendExact']}
    </li>
    <li>
      <svg aria-hidden="true" height="16" width="32">
        <defs>
          <pattern
            height="6"
            id={hatch}
            patternTransform="rotate(45)"
            patternUnits="userSpaceOnUse"
            width="6"
          >
            <rect className={styles.hatchGround} height="6" width="6" />
            <rect className={styles.bar} height="6" width="3" />
          </pattern>
        </defs>
        <rect className={styles.hatch} fill={`url(#${hatch})`} height="16" width="32" />
      </svg>
      {t['glance.legendApproximate']}
    </li>
  </ul>
)
