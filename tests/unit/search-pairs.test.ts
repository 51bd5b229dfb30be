import { describe, expect, it } from 'vitest'

import { mayHavePhrase, pairsOf } from '../../src/search/content/pairs'
import { endOfPage, endOfWords } from '../../src/search/content/streams'

/** Pages of words in order, each with other forms of them after the words. */
const streamOf = (pages: number[][], others: number[] = []): Uint32Array =>
  new Uint32Array(pages.flatMap((words) => [...words, endOfWords, ...others, endOfPage]))

/** Codes like those of terms: any of 32 bits, the same on every run. */
const codes = (count: number): number[] => {
  let state = 42
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.max(16, state)
  })
}

describe('the pairs of a document', () => {
  const words = codes(12_500)
  const pages = Array.from({ length: 50 }, (_, page) => words.slice(page * 250, page * 250 + 250))
  const pairs = pairsOf(streamOf(pages, [17, 18, 19]))

  it('have each phrase that is on a page', () => {
    const phrases = pages.flatMap((page) => page.slice(2).map((_, at) => page.slice(at, at + 3)))
    expect(phrases.filter((phrase) => !mayHavePhrase(pairs, phrase))).toEqual([])
  })

  it('have hardly another', () => {
    const backwards = words.slice(1).map((word, index) => [word, words[index] ?? 0])
    const wrong = backwards.filter((phrase) => mayHavePhrase(pairs, phrase)).length
    expect(wrong / backwards.length).toBeLessThan(0.08)
  })

  it('go neither from one page into the next, nor among the other forms', () => {
    const small = pairsOf(streamOf([[20, 21], [22]], [23, 24]))
    expect(mayHavePhrase(small, [20, 21])).toBe(true)
    for (const phrase of [
      [21, 22],
      [21, 23],
      [23, 24],
      [24, 22],
    ])
      expect(mayHavePhrase(small, phrase), phrase.join(' ')).toBe(false)
  })

  it('leave a phrase of one word to the text', () => {
    expect(mayHavePhrase(pairs, [99])).toBe(true)
  })

  it('are less than a third of the stream', () => {
    expect(pairs.length).toBeLessThan(streamOf(pages).byteLength / 3)
  })
})
