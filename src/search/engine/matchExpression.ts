import type { Match } from './types'

/**
 * FTS5's way to say it: `(- lemmas : (("a" OR "b") AND ("c")) AND lemmas : ("a c")) NOT ("d")`; nothing when
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
  // Lemmas are words of the text once more: to rank by them would take as long again.
  const words = groups.length > 0 ? [`- lemmas : (${groups.map(any).join(' AND ')})`] : []
  const asked = [...words, ...inOrder].join(' AND ')
  return asked && excluded.length > 0 ? `(${asked}) NOT ${any(excluded)}` : asked
}
