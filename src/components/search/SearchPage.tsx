import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { PageHeader } from '@/components/ui/PageHeader'
import { Pager } from '@/components/list/Pager'
import { fill } from '@/i18n/dictionary'
import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import { plural } from '@/i18n/plural'
import {
  mostPages,
  searchKinds,
  searchPageSize,
  searchToQuery,
  type SearchRequest,
} from '@/lib/searchRequest'
import type { SearchAnswer } from '@/queries/findEverything'

import { SearchBox } from './SearchBox'
import { SearchHelp } from './SearchHelp'
import { SearchHit } from './SearchHit'
import styles from './SearchPage.module.css'

type Props = {
  /** Nothing when nothing was asked for. */
  answer: SearchAnswer | undefined
  locale: Locale
  request: SearchRequest
  t: Dictionary
}

/** The search of the whole archive. */
export const SearchPage = ({ answer, locale, request, t }: Props) => (
  <>
    <PageHeader before={<Breadcrumbs locale={locale} t={t} />} title={{ text: t['search.title'] }}>
      <SearchBox locale={locale} q={request.q} t={t} variant="page" />
    </PageHeader>
    {answer ? (
      <Answer answer={answer} locale={locale} request={request} t={t} />
    ) : (
      <p className={styles.lead}>{t['search.emptyHelp']}</p>
    )}
    <SearchHelp isOpen={!answer || answer.shown.length === 0} t={t} />
  </>
)

const Answer = ({ answer, locale, request, t }: Props & { answer: SearchAnswer }) => {
  const { corrected, counts, matchedWords, shown } = answer
  const path = sectionPath(locale, 'search')
  const total = searchKinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0)
  const meant = corrected.reduce((q, { from, to }) => q.replace(from, to), request.q)
  const { kind } = request
  return (
    <>
      <div role="status">
        <h2 className={styles.count}>
          {total > 0
            ? fill(plural(t, locale, 'search.result', total), { q: meant })
            : fill(t['search.none'], { q: request.q })}
        </h2>
      </div>
      {total === 0 && <p>{t['search.noneHelp']}</p>}
      {meant !== request.q && (
        <p className={styles.note}>
          <a href={path + searchToQuery({ ...request, page: 1, q: meant })}>
            {fill(t['search.didYouMean'], { q: meant })}
          </a>{' '}
          {total > 0 && fill(t['search.corrected'], { corrected: meant, q: request.q })}
        </p>
      )}
      {matchedWords.length > 0 && (
        <p className={styles.note}>
          {fill(t['search.alsoMatched'], { words: matchedWords.join(', ') })}
        </p>
      )}
      {total > 0 && <Kinds counts={counts} path={path} request={request} t={t} total={total} />}
      {shown.map(({ hits, kind: of }) => (
        <section aria-labelledby={`found-${of}`} key={of}>
          <h2 className={styles.kind} id={`found-${of}`}>
            {t[`search.kind.${of}`]}
          </h2>
          <ol className={styles.hits}>
            {hits.map((hit) => (
              <SearchHit hit={hit} key={hit.id} locale={locale} t={t} />
            ))}
          </ol>
          {!kind && (counts[of] ?? 0) > hits.length && (
            <p>
              <a href={path + searchToQuery({ kind: of, page: 1, q: request.q })}>
                {fill(t[`search.showAll.${of}`], { count: counts[of] ?? 0 })}
              </a>
            </p>
          )}
        </section>
      ))}
      {kind && (
        <Pager
          hrefOf={(page) => path + searchToQuery({ ...request, page })}
          page={request.page}
          pages={Math.min(mostPages, Math.ceil((counts[kind] ?? 0) / searchPageSize))}
          t={t}
        />
      )}
    </>
  )
}

type KindsProps = {
  counts: SearchAnswer['counts']
  path: string
  request: SearchRequest
  t: Dictionary
  total: number
}

/** What was found by its kind, each with its count: links that narrow the results. */
const Kinds = ({ counts, path, request, t, total }: KindsProps) => {
  const found = searchKinds.filter((kind) => counts[kind])
  return (
    <nav aria-label={t['search.kinds']} className={styles.kinds}>
      <ul>
        <li>
          <a
            aria-current={request.kind ? undefined : 'true'}
            href={path + searchToQuery({ page: 1, q: request.q })}
          >
            {t['search.kind.all']} ({total})
          </a>
        </li>
        {found.map((kind) => (
          <li key={kind}>
            <a
              aria-current={request.kind === kind ? 'true' : undefined}
              href={path + searchToQuery({ kind, page: 1, q: request.q })}
            >
              {t[`search.kind.${kind}`]} ({counts[kind]})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
