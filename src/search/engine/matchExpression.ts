import type { Match } from './types'

/** FTS5's way to say it: `("a" OR "b") AND ("c") NOT ("d")`; nothing when nothing is asked for. */
export const matchExpression = ({ excluded, groups }: Match): string => {
  const any = (terms: string[]) => `(${terms.map((term) => `"${term}"`).join(' OR ')})`
  const asked = groups.map(any).join(' AND ')
  return asked && excluded.length > 0 ? `(${asked}) NOT ${any(excluded)}` : asked
}
