import { fill } from '@/i18n/dictionary'
import type { Dictionary } from '@/i18n/fi'

import styles from './Pager.module.css'

type Props = { hrefOf: (page: number) => string; page: number; pages: number; t: Dictionary }

/** Links to the other pages of a list; nothing when there is one. */
export const Pager = ({ hrefOf, page, pages, t }: Props) =>
  pages < 2 ? null : (
    <nav aria-label={t['list.pages']} className={styles.pager}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          {t['list.previous']}
        </a>
      )}
      <span>{fill(t['list.page'], { page, pages })}</span>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          {t['list.next']}
        </a>
      )}
    </nav>
  )
