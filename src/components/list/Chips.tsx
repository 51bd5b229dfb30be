import { fill } from '@/i18n/dictionary'
import type { Dictionary } from '@/i18n/fi'

import styles from './Chips.module.css'

export type Chip = { href: string; lang?: string; name: string }

type Props = { chips: Chip[]; clearHref: string; t: Dictionary }

/** What the list is narrowed by: each a link to the list without it. */
export const Chips = ({ chips, clearHref, t }: Props) =>
  chips.length === 0 ? null : (
    <section aria-label={t['list.chosen']} className={styles.chips}>
      <ul>
        {chips.map(({ href, lang, name }) => (
          <li key={href}>
            <a
              aria-label={fill(t['list.remove'], { value: name })}
              className="ds-chip"
              data-wrap="wrap"
              href={href}
            >
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
