import type { Dictionary } from '@/i18n/fi'

import styles from './Chips.module.css'

export type Chip = {
  href: string
  isExclusion?: boolean
  lang?: string
  name: string
}

export type CountedChip = Chip & {
  /** How many projects the list would have without it. */
  count: number
}

type Props = { chips: Chip[]; clearHref: string; t: Dictionary }

/** What the list is narrowed by: each a link to the list without it. */
export const Chips = ({ chips, clearHref, t }: Props) =>
  chips.length === 0 ? null : (
    <section aria-label={t['list.chosen']} className={styles.chips}>
      <ul>
        {chips.map(({ href, isExclusion, lang, name }) => (
          <li key={href}>
            <a className="ds-chip" data-wrap="wrap" href={href}>
              <span className="visually-hidden">{t['list.remove']} </span>
              {isExclusion && <span className={styles.not}>{t['list.not']} </span>}
              <span lang={lang}>{name}</span> <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        <li>
          <a className={styles.clear} href={clearHref}>
            {t['list.clear']}
          </a>
        </li>
      </ul>
    </section>
  )
