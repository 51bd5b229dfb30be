import type { Group, Match } from './types'

/** What finds the entries that match. */
export const conditionOf = (group: Group, { excluded, groups, phrases }: Match) => ({
  group,
  $and: [
    ...groups.map((terms) => ({ terms: { $in: terms } })),
    ...(excluded.length > 0 ? [{ terms: { $nin: excluded } }] : []),
    ...(group === 'others' ? phrases.map((readings) => ({ lemmas: anyOf(readings) })) : []),
  ],
})

/** What is read of an entry to rank it by some terms. */
export const projectionOf = (terms: string[]) => ({
  doc: 1,
  kind: 1,
  language: 1,
  length: 1,
  ...Object.fromEntries(terms.map((term) => [`weights.${term}`, 1])),
})

// Base forms are letters and digits: nothing in them is a sign of a regular expression.
const anyOf = (readings: string[][]): RegExp =>
  new RegExp(readings.map((words) => ` ${words.join(' ')} `).join('|'), 'u')
