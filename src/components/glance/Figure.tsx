import type { ReactNode } from 'react'

import { fill } from '../../i18n/dictionary'
import type { Dictionary } from '../../i18n/fi'
import styles from './glance.module.css'

type Props = {
  /** The picture: what it tells is in the table too. */
  children: ReactNode
  id: string
  t: Dictionary
  table: ReactNode
  text: ReactNode
  title: string
}

/** A picture, and the same as a table. */
export const Figure = ({ children, id, t, table, text, title }: Props) => (
  <section aria-labelledby={id} className={styles.figure}>
    <h2 id={id}>{title}</h2>
    <p>{text}</p>
    {children}
    <details>
      <summary>{t['glance.asTable']}</summary>
      <Scroller label={fill(t['glance.scroll'], { title: t['glance.asTable'] + ': ' + title })}>
        {table}
      </Scroller>
    </details>
  </section>
)

/** A part that scrolls by itself, also from the keyboard. */
export const Scroller = ({ children, label }: { children: ReactNode; label: string }) => (
  <div aria-label={label} className={styles.scroller} role="region" tabIndex={0}>
    {children}
  </div>
)
