import { searchOf } from '../search/instance'
import { search, type SearchResult } from '../search/search'
import type { Locale } from '../i18n/locales'
import {
  searchKinds,
  searchPageSize,
  type SearchKind,
  type SearchRequest,
} from '../lib/searchRequest'
import { archive } from './archive'
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
  shown: { hits: Shown[]; kind: SearchKind }[]
}

/** What the whole archive has of a search, as the public: an overview, or a page of one kind. */
export const findEverything = async (
  locale: Locale,
  { kind, page, q }: SearchRequest,
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
  const { corrected, counts, found, matchedWords } = await search(parts, {
    kinds,
    language: locale,
    q,
  })
  const shown = []
  for (const name of asked) {
    const hits = await readFound(locale, name, found[name] ?? [])
    if (hits.length > 0) shown.push({ hits, kind: name })
  }
  return { corrected, counts, matchedWords, shown }
}
