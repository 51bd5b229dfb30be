import type { SearchParams } from './projectFilter'

/** What the search can be narrowed to, in the order that results are shown in. */
export const searchKinds = ['projects', 'documents', 'partners', 'programmes', 'topics'] as const
export type SearchKind = (typeof searchKinds)[number]

/** What projects and documents that were found can be narrowed by; `language` is of documents. */
export const searchFacetNames = ['topic', 'programme', 'year', 'language'] as const
export type SearchFacetName = (typeof searchFacetNames)[number]

/** What a reader asks of the search: the meaning of its address. */
export type SearchRequest = {
  /** Of each facet the values that were chosen; any of them will do. */
  facets: Record<SearchFacetName, string[]>
  kind?: SearchKind
  page: number
  q: string
}

const longestQuery = 200
/** Values of one facet that are read out of an address: more than anybody chooses. */
const mostValues = 50
export const searchPageSize = 10
/** So many pages of one kind are shown; further ones would not be read by anybody. */
export const mostPages = 20

export const noFacets: SearchRequest['facets'] = {
  language: [],
  programme: [],
  topic: [],
  year: [],
}

/** Reads a search out of an address; what makes no sense in it is left out. */
export const parseSearch = (params: SearchParams): SearchRequest => {
  const all = (value: string | string[] | undefined) =>
    value === undefined ? [] : Array.isArray(value) ? value : [value]
  const page = Number(all(params.page)[0])
  const kind = searchKinds.find((name) => name === all(params.type)[0])
  const chosen = (name: SearchFacetName) =>
    [...new Set(all(params[name]).filter(Boolean))].sort().slice(0, mostValues)
  return {
    facets: {
      language: chosen('language'),
      programme: chosen('programme'),
      topic: chosen('topic'),
      year: chosen('year'),
    },
    page: kind && Number.isInteger(page) && page > 1 && page <= mostPages ? page : 1,
    q: (all(params.q)[0] ?? '').trim().replace(/\s+/g, ' ').slice(0, longestQuery),
    ...(kind ? { kind } : {}),
  }
}

/** The shortest address of a search: `?q=tunneli&topic=liikenne&type=documents&page=2`. */
export const searchToQuery = ({ facets, kind, page, q }: SearchRequest): string => {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  for (const name of searchFacetNames) for (const value of facets[name]) query.append(name, value)
  if (kind) query.set('type', kind)
  if (page > 1) query.set('page', String(page))
  const text = query.toString()
  return text && `?${text}`
}

/** The search in all kinds, from its first page. */
export const inAllKinds = ({ facets, q }: SearchRequest): SearchRequest => ({ facets, page: 1, q })

/** The search without one value of a facet. */
export const withoutValue = (
  { facets, kind, q }: SearchRequest,
  name: SearchFacetName,
  value: string,
): SearchRequest => ({
  facets: { ...facets, [name]: facets[name].filter((candidate) => candidate !== value) },
  page: 1,
  q,
  ...(kind ? { kind } : {}),
})
