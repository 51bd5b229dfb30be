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

/**
 * Finnish writes `Horisontti 2020 -ohjelma`: after a name, a word like that is the last part of it and
 * is not left out. `-hanke` always is, for everything here is a project.
 */
const lastOfName =
  /^[-–](?:akseli|alue|foorumi|hank[ek]|hanki|ohjelm|palvelu|pilot|prosessi|projekt|raport|rahasto|seminaar|strategi|sopimu|suunnitelm|tapahtum|verkosto|verkko|yhdisty|yhtiö|yrity)/iu
const project = /^[-–](?:hank[ek]|hanki|projekt)/iu
const name = /^[\p{Lu}\p{N}]/u

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
  const excluded = pieces.filter((piece, index) => isExcluded(piece, pieces[index - 1]))
  return {
    excluded: excluded.flatMap(wordsIn).slice(0, mostWords),
    phrases: phrases.slice(0, mostWords),
    words: pieces
      .filter((piece) => !excluded.includes(piece))
      .flatMap(wordsIn)
      .slice(0, mostWords),
  }
}

const isExcluded = (piece: string, before = ''): boolean => {
  if (!/^[-–][\p{L}\p{N}]/u.test(piece)) return false
  if (before === '' || isHyphened(before)) return true
  return !project.test(piece) && !(name.test(before) && lastOfName.test(piece))
}

const isHyphened = (piece: string): boolean => /^[-–]/u.test(piece)

const wordsIn = (text: string): string[] =>
  tokensOf(text)
    .map(({ word }) => word)
    .filter(({ length }) => length <= longestWord)
