import { Chips } from '@/components/list/Chips'
import { Pager } from '@/components/list/Pager'
import { fill } from '@/i18n/dictionary'
import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import { plural } from '@/i18n/plural'
import { isNarrowedBy } from '@/lib/searchFacets'
import {
  inAllKinds,
  mostPages,
  noFacets,
  searchKinds,
  searchPageSize,
  searchToQuery,
  type SearchRequest,
} from '@/lib/searchRequest'
import type { SearchAnswer as Found } from '@/queries/findEverything'

import { searchChips, searchFacetNamer, searchFacetOptions } from './searchFacetOptions'
import { SearchFacets } from './SearchFacets'
import { SearchHit } from './SearchHit'
import { SearchKinds } from './SearchKinds'
import styles from './SearchPage.module.css'

type Props = { answer: Found; locale: Locale; request: SearchRequest; t: Dictionary }

/** What was found, and what it can be narrowed by. */
export const SearchAnswer = ({ answer, locale, request, t }: Props) => {
  const { corrected, counts, matchedWords } = answer
  const path = sectionPath(locale, 'search')
  const total = searchKinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0)
  const meant = corrected.reduce((q, { from, to }) => q.replace(from, to), request.q)
  const isNarrowed = isNarrowedBy(request.facets)
  const nameOf = searchFacetNamer(answer.names, t, locale)
  const facets = searchFacetOptions(answer, request.facets, nameOf, locale)
  const none = isNarrowed ? t['search.noneNarrowed'] : t['search.none']
  return (
    <>
      <div role="status">
        <h2 className={styles.count}>
          {total > 0
            ? fill(plural(t, locale, 'search.result', total), { q: meant })
            : fill(none, { q: isNarrowed ? meant : request.q })}
        </h2>
      </div>
      {total === 0 && <p>{isNarrowed ? t['search.noneNarrowedHelp'] : t['search.noneHelp']}</p>}
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
      <Chips
        chips={searchChips(request, path, nameOf)}
        clearHref={path + searchToQuery({ ...request, facets: noFacets, page: 1 })}
        t={t}
      />
      {total > 0 && (
        <SearchKinds counts={counts} path={path} request={request} t={t} total={total} />
      )}
      <div className={styles.columns}>
        {facets.some(({ options }) => options.length > 0) && (
          <SearchFacets action={path} facets={facets} request={request} t={t} />
        )}
        <Results answer={answer} locale={locale} request={request} t={t} />
      </div>
    </>
  )
}

const Results = ({ answer: { counts, shown }, locale, request, t }: Props) => {
  const path = sectionPath(locale, 'search')
  const { kind } = request
  return (
    <div className={styles.results}>
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
              <a href={path + searchToQuery({ ...inAllKinds(request), kind: of })}>
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
    </div>
  )
}
