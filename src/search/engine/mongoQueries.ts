import type { Match } from './types'

/** What finds, among entries, those that have each of some phrases. */
export const havingPhrases = (ids: string[], phrases: Match['phrases']) => ({
  _id: { $in: ids },
  $and: phrases.map((readings) => ({ lemmas: anyOf(readings) })),
})

// Base forms are letters and digits: nothing in them is a sign of a regular expression.
const anyOf = (readings: string[][]): RegExp =>
  new RegExp(readings.map((words) => ` ${words.join(' ')} `).join('|'), 'u')
