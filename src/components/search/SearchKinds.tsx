import type { Dictionary } from '@/i18n/fi'
import { inAllKinds, searchKinds, searchToQuery, type SearchRequest } from '@/lib/searchRequest'
import type { SearchAnswer } from '@/queries/findEverything'

import styles from './SearchPage.module.css'

type Props = {
  counts: SearchAnswer['counts']
  path: string
  request: SearchRequest
  t: Dictionary
  total: number
}

/** What was found by its kind, each with its count: links that narrow the results. */
export const SearchKinds = ({ counts, path, request, t, total }: Props) => (
  <nav aria-label={t['search.kinds']} className={styles.kinds}>
    <ul>
      <li>
        <a
          aria-current={request.kind ? undefined : 'true'}
          href={path + searchToQuery(inAllKinds(request))}
        >
          {t['search.kind.all']} ({total})
        </a>
      </li>
      {searchKinds
        .filter((kind) => counts[kind] !== undefined || request.kind === kind)
        .map((kind) => (
          <li key={kind}>
            <a
              aria-current={request.kind === kind ? 'true' : undefined}
              href={path + searchToQuery({ ...inAllKinds(request), kind })}
            >
              {t[`search.kind.${kind}`]} ({counts[kind] ?? 0})
            </a>
          </li>
        ))}
    </ul>
  </nav>
)
