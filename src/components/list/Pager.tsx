import { fill } from '@/i18n/dictionary'
import type { Dictionary } from '@/i18n/fi'
import { pagesAround } from '@/lib/pagesAround'

import styles from './Pager.module.css'

type Props = { hrefOf: (page: number) => string; page: number; pages: number; t: Dictionary }

/** Links to the other pages of a list, far ones too; nothing when there is one. */
export const Pager = ({ hrefOf, page, pages, t }: Props) =>
  pages < 2 ? null : (
    <nav aria-label={t['list.pages']} className={styles.pager}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          {t['list.previous']}
        </a>
      )}
      <ol>
        {pagesAround(page, pages).map((number, index, shown) => (
          <li
            data-gap={index > 0 && number - (shown[index - 1] ?? 0) > 1 ? '' : undefined}
            key={number}
          >
            <a
              aria-current={number === page ? 'page' : undefined}
              aria-label={fill(t['pager.page'], { page: number })}
              href={hrefOf(number)}
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          {t['list.next']}
        </a>
      )}
    </nav>
  )
