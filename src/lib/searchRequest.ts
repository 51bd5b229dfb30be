import type { SearchParams } from './projectFilter'

/** What the search can be narrowed to, in the order that results are shown in. */
export const searchKinds = ['projects', 'documents', 'partners', 'programmes', 'topics'] as const
export type SearchKind = (typeof searchKinds)[number]

/** What a reader asks of the search: the meaning of its address. */
export type SearchRequest = { kind?: SearchKind; page: number; q: string }

const longestQuery = 200
export const searchPageSize = 10
/** So many pages of one kind are ranked; further ones would not be read by anybody. */
export const mostPages = 20

/** Reads a search out of an address; what makes no sense in it is left out. */
export const parseSearch = (params: SearchParams): SearchRequest => {
  const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)
  const page = Number(first(params.page))
  const kind = searchKinds.find((name) => name === first(params.type))
  return {
    page: kind && Number.isInteger(page) && page > 1 && page <= mostPages ? page : 1,
    q: (first(params.q) ?? '').trim().replace(/\s+/g, ' ').slice(0, longestQuery),
    ...(kind ? { kind } : {}),
  }
}

/** The shortest address of a search: `?q=tunneli&type=documents&page=2`. */
export const searchToQuery = ({ kind, page, q }: SearchRequest): string => {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (kind) query.set('type', kind)
  if (page > 1) query.set('page', String(page))
  const text = query.toString()
  return text && `?${text}`
}
