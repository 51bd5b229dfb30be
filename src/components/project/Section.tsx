import type { ReactNode } from 'react'

import styles from './Section.module.css'

/** A part of the page under a heading of its own. */
export const Section = ({ children, title }: { children: ReactNode; title: string }) => (
  <section className={styles.section}>
    <h2>{title}</h2>
    {children}
  </section>
)
