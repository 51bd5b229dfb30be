import type { Analyser } from '../analysis/analyser'
import { letterOf } from '../analysis/letters'
import { stopWords } from '../analysis/stopWords'
import { between, type Match } from '../engine/types'
import { compoundsWith } from './compounds'
import type { ParsedQuery } from './parseQuery'
import { correct } from './spelling'
import type { Vocabulary } from './vocabulary'

/** What the index is asked, and what was changed in the question so that something is found. */
export type Plan = {
  /** Words that are not in the index, and those that were looked for in their place. */
  corrected: ReadonlyMap<string, string>
  match: Match
  /** Every term that a word of a text is marked for. */
  marked: ReadonlySet<string>
}

/** The languages that a query is read in, whatever the page's. */
const readIn = ['fi', 'en'] as const

/**
 * Turns a question into terms: each word into its base forms in every language.
 *
 * @param isCorrected whether words that are not in the vocabulary are taken for misspelt
 */
export const planQuery = (
  { excluded, phrases, words }: ParsedQuery,
  analyser: Analyser,
  vocabulary: Vocabulary,
  isCorrected: boolean,
): Plan => {
  const corrected = new Map<string, string>()
  const termsOf = (word: string): string[] => {
    const terms = formsOf(word, analyser)
    if (analyser.name === 'voikko') return terms
    const letter = letterOf('fi')
    const keys = terms.filter((term) => term.startsWith(letter)).map((term) => term.slice(1))
    const compounds = keys.flatMap((key) => compoundsWith(key, vocabulary.finnish))
    return [...terms, ...compounds.map((key) => letter + key)]
  }
  const groupOf = (word: string): string[] => {
    const terms = termsOf(word)
    if (!isCorrected || terms.some((term) => vocabulary.terms.has(term))) return terms
    const meant = correct(word, vocabulary.words)
    if (!meant) return terms
    corrected.set(word, meant)
    return termsOf(meant)
  }
  const telling = words.filter((word) => !stopWords.has(word.toLowerCase()))
  const groups = (telling.length > 0 ? telling : words).map(groupOf)
  const readings = phrases.map((phrase) =>
    readIn.map((language) => lemmasOf(phrase, language, analyser)),
  )
  const inPhrases = phrases.flat().map((word) => formsOf(word, analyser))
  return {
    corrected,
    marked: new Set([...groups, ...inPhrases].flat()),
    match: {
      excluded: excluded.flatMap(termsOf),
      groups: [...groups, ...inPhrases],
      phrases: readings,
    },
  }
}

const formsOf = (word: string, analyser: Analyser): string[] => [
  ...new Set(readIn.flatMap((language) => analyser.analyse(language, word).forms)),
  ...analyser.analyse('other', word).forms,
]

/** A phrase as it stands in the lemmas of a text. */
const lemmasOf = (
  phrase: string[],
  language: (typeof readIn)[number],
  analyser: Analyser,
): string[] => phrase.map((word) => analyser.analyse(language, word).forms[0] ?? between)
