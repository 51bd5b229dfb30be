import type { Locale } from '../i18n/locales'
import { countValuesOf, hasChosen, isNarrowedBy, type FacetCount } from '../lib/searchFacets'
import {
  searchFacetNames,
  searchKinds,
  searchPageSize,
  type SearchFacetName,
  type SearchKind,
  type SearchRequest,
} from '../lib/searchRequest'
import { searchOf } from '../search/instance'
import { search, type SearchResult, type Thing } from '../search/search'
import { archive } from './archive'
import { getFacetIndex, type FacetIndex } from './getFacetIndex'
import { getSearchFacets } from './getSearchFacets'
import { readFound, type Shown } from './readFound'

/** How much of each kind the overview shows. */
const inOverview: Record<SearchKind, number> = {
  documents: 5,
  partners: 5,
  programmes: 3,
  projects: 5,
  topics: 3,
}

export type SearchAnswer = Pick<SearchResult, 'corrected' | 'counts' | 'matchedWords'> & {
  /** What the projects and documents that the words find can be narrowed by. */
  facets: Record<SearchFacetName, FacetCount[]>
  /** The names behind the values of the facets. */
  names: FacetIndex
  shown: { hits: Shown[]; kind: SearchKind }[]
}

/** What the whole archive has of a search, as the public: an overview, or a page of one kind. */
export const findEverything = async (
  locale: Locale,
  { facets: chosen, kind, page, q }: SearchRequest,
): Promise<SearchAnswer> => {
  const parts = await searchOf(await archive())
  const asked = kind ? [kind] : searchKinds
  const kinds = Object.fromEntries(
    asked.map((name) => [
      name,
      kind
        ? { limit: searchPageSize, offset: (page - 1) * searchPageSize }
        : { limit: inOverview[name], offset: 0 },
    ]),
  )
  const facetsOf = await getSearchFacets(locale)
  const keyOf = ({ doc, kind: of }: Thing) => `${of}/${doc}`
  const candidates = new Set<string>()
  const { corrected, counts, found, matchedWords } = await search(parts, {
    kinds,
    language: locale,
    narrow: (things) => {
      for (const thing of things) if (!kind || thing.kind === kind) candidates.add(keyOf(thing))
      return isNarrowedBy(chosen)
        ? (thing) => hasChosen(facetsOf.get(keyOf(thing)), chosen)
        : undefined
    },
    q,
  })
  const shown = []
  for (const name of asked) {
    const hits = await readFound(locale, name, found[name] ?? [])
    if (hits.length > 0) shown.push({ hits, kind: name })
  }
  const things = [...candidates].map((key) => facetsOf.get(key))
  const facets = Object.fromEntries(
    searchFacetNames.map((name) => [name, countValuesOf(name, things, chosen)]),
  ) as SearchAnswer['facets']
  return { corrected, counts, facets, matchedWords, names: await getFacetIndex(locale), shown }
}
