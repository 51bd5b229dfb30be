import type { Match } from './types'

/**
 * FTS5's way to say it: `(("a" OR "b") AND ("c") AND lemmas : ("a c")) NOT ("d")`; nothing when
 * nothing is asked for.
 */
export const matchExpression = (
  { excluded, groups, phrases }: Match,
  hasPhrases: boolean,
): string => {
  const any = (terms: string[]) => `(${terms.map((term) => `"${term}"`).join(' OR ')})`
  const inOrder = hasPhrases
    ? phrases.map((readings) => `lemmas : ${any(readings.map((words) => words.join(' ')))}`)
    : []
  const asked = [...groups.map(any), ...inOrder].join(' AND ')
  return asked && excluded.length > 0 ? `(${asked}) NOT ${any(excluded)}` : asked
}
