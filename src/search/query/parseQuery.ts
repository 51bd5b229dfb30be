import { longestWord, tokensOf } from '../analysis/tokens'

/** What a reader asks for, word by word as written. */
export type ParsedQuery = {
  /** Words with `-` before them. */
  excluded: string[]
  /** Words within quotation marks, in order. */
  phrases: string[][]
  words: string[]
}

const mostWords = 12

const phrase = /[-–]?["”“«»][^"”“«»]*(?:["”“«»]|$)/g

/** Reads `"älykäs erikoistuminen" tunneli -Tallinna`; what makes no sense in it is passed over. */
export const parseQuery = (q: string): ParsedQuery => {
  const phrases: string[][] = []
  const rest = q.normalize('NFC').replace(phrase, (quoted) => {
    const words = wordsIn(quoted)
    if (words.length > 0) phrases.push(words)
    return ' '
  })
  const pieces = rest.split(/\s+/).filter(Boolean)
  const isExcluded = (piece: string) => /^[-–][\p{L}\p{N}]/u.test(piece)
  return {
    excluded: pieces.filter(isExcluded).flatMap(wordsIn).slice(0, mostWords),
    phrases: phrases.slice(0, mostWords),
    words: pieces
      .filter((piece) => !isExcluded(piece))
      .flatMap(wordsIn)
      .slice(0, mostWords),
  }
}

const wordsIn = (text: string): string[] =>
  tokensOf(text)
    .map(({ word }) => word)
    .filter(({ length }) => length <= longestWord)
