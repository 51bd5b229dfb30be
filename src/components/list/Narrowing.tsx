import type { ReactNode } from 'react'

import { Badge, countChosen, type FacetOption } from './FacetGroup'
import styles from './Narrowing.module.css'

type Props = {
  children: ReactNode
  /** Of the heading, for what is named by it. */
  id?: string
  /** All that can be chosen in it. */
  options: FacetOption[]
  title: string
}

/**
 * What narrows a list. Beside the list it is always there; above it, on a small screen, it is folded,
 * so that a reader meets the results first. By CSS alone: the folding needs no JavaScript.
 */
export const Narrowing = ({ children, id, options, title }: Props) => {
  const chosen = countChosen(options)
  return (
    <details className={styles.narrowing}>
      <summary className={styles.fold}>
        {title} <span data-live="chosen">{chosen > 0 && <Badge>{chosen}</Badge>}</span>
      </summary>
      <div className={styles.inner}>
        <h2 className={styles.heading} id={id}>
          {title}
        </h2>
        {children}
      </div>
    </details>
  )
}
