import type { Analyser } from './analysis/analyser'
import { tokensOf } from './analysis/tokens'
import type { Language } from './engine/types'

/** A piece of a text, marked where it is what was looked for. */
export type Piece = { isMarked: boolean; text: string }

const length = 240 // characters

/**
 * The part of a text with the most of what was looked for, cut between words.
 *
 * @param matched gets the words that are marked, as they are written
 */
export const snippetOf = (
  text: string,
  language: Language,
  marked: ReadonlySet<string>,
  analyser: Analyser,
  matched?: Set<string>,
): Piece[] => {
  const tokens = tokensOf(text)
  const isMarked = (term: string): boolean => marked.has(term)
  const hits = tokens.flatMap(({ end, start, word }) => {
    const { forms, parts } = analyser.analyse(language, word)
    if (!forms.some(isMarked) && !parts.some(isMarked)) return []
    return [{ end, found: [...forms, ...parts].filter(isMarked), start, word }]
  })
  for (const { word } of hits) matched?.add(word.toLowerCase())
  const [from, to] = windowOf(text, hits)
  const pieces: Piece[] = []
  let position = from
  for (const { end, start } of hits.filter((hit) => hit.start >= from && hit.end <= to)) {
    if (start > position) pieces.push({ isMarked: false, text: text.slice(position, start) })
    pieces.push({ isMarked: true, text: text.slice(start, end) })
    position = end
  }
  if (to > position) pieces.push({ isMarked: false, text: text.slice(position, to) })
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first && from > 0) pieces.unshift({ isMarked: false, text: '… ' })
  if (last && to < text.length) pieces.push({ isMarked: false, text: ' …' })
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s*\n\s*/g, ' · ') }))
}

type Found = { end: number; found: string[]; start: number }

const windowOf = (text: string, hits: Found[]): [number, number] => {
  let best = { count: 0, from: 0 }
  for (const [index, { start }] of hits.entries()) {
    const terms = new Set<string>()
    for (const hit of hits.slice(index)) {
      if (hit.end > start + length) break
      for (const term of hit.found) terms.add(term)
    }
    if (terms.size > best.count) best = { count: terms.size, from: start }
  }
  // A little of what stands before the first hit, from the start of a sentence or of a word.
  const early = Math.max(0, best.from - length / 3)
  const sentence = /[.!?\n]\s+(?=[^.!?\n]*$)/.exec(text.slice(early, best.from))
  const from =
    early === 0 ? 0 : sentence ? early + sentence.index + sentence[0].length : nextWord(text, early)
  const to = from + length >= text.length ? text.length : lastSpace(text, from + length)
  return [from, Math.max(to, Math.min(text.length, best.from + 1))]
}

const nextWord = (text: string, position: number): number => {
  const space = text.slice(position).search(/\s/)
  return space === -1 ? position : position + space + 1
}

const lastSpace = (text: string, position: number): number => {
  const space = text.lastIndexOf(' ', position)
  return space > position - 60 ? space : position
}
