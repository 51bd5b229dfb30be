import { endOfPage, endOfWords } from '../content/streams'
import { codeOf } from './codes'
import { Growing } from './growing'
import { boundsOf, longestWord } from './tokens'
import type { AnalyseWord, WordAnalysis } from './types'
import { WordTable } from './wordTable'

/** A term, and how often it is in a document. */
type Counted = [term: string, count: number]

/** What a document comes to. */
export type ReadText = {
  /** How often each term is in it. */
  forms: Counted[]
  parts: Counted[]
  /** Codes of its words in order (`content/streams.ts`). */
  stream: Uint32Array
  /** As written, what is in it more than once: a single one may be a slip of whatever read it. */
  words: string[]
}

/** The shortest word of a document that is suggested, in letters. */
const shortestWord = 4
const letters = /^\p{L}+$/u

const nothing: WordAnalysis = { forms: [], parts: [] }

/**
 * The analyses of the words seen so far, which come again and again.
 *
 * What a document is read with is kept in rows of numbers, by the number of the word: millions of
 * words are looked up in a few megabytes that the processor holds close.
 */
export class Lexicon {
  readonly #analyses: WordAnalysis[] = []
  readonly #analyse: AnalyseWord
  /** Of each word: the code of its likeliest form, and where its other codes and terms begin. */
  readonly #codes = new Growing()
  readonly #forms = new Lists()
  readonly #others = new Lists()
  readonly #parts = new Lists()
  #page = 0
  readonly #seenOn = new Growing()
  readonly #table = new WordTable()
  readonly #terms = new Map<string, number>()
  readonly #termNames: string[] = []
  readonly #times = new Growing()
  readonly #words: string[] = []

  constructor(analyse: AnalyseWord) {
    this.#analyse = analyse
  }

  /** How many words are remembered. */
  get size(): number {
    return this.#table.size
  }

  analysisOf(word: string): WordAnalysis {
    if (word.length > longestWord) return nothing
    return this.#analyses[this.#numberOf(word, 0, word.length)] ?? nothing
  }

  /** @param pages those from the second on are counted; the first, the title, only stands in the stream */
  read(pages: string[]): ReadText {
    const stream = new Growing()
    const seen: number[] = []
    for (const [index, page] of pages.entries()) {
      const words = this.#wordsOf(page)
      this.#writePage(stream, words)
      if (index === 0) continue
      for (const word of words) {
        const times = this.#times.values[word] ?? 0
        if (times === 0) seen.push(word)
        this.#times.values[word] = times + 1
      }
    }
    const read = {
      forms: this.#count(seen, this.#forms),
      parts: this.#count(seen, this.#parts),
      stream: stream.done(),
      words: this.#repeated(seen),
    }
    for (const word of seen) this.#times.values[word] = 0
    return read
  }

  #count(words: number[], lists: Lists): Counted[] {
    const counts = new Uint32Array(this.#termNames.length)
    const terms: number[] = []
    for (const word of words) {
      const times = this.#times.values[word] ?? 0
      const end = lists.endOf(word)
      for (let at = lists.startOf(word); at < end; at += 1) {
        const term = lists.items.values[at] ?? 0
        const count = counts[term] ?? 0
        if (count === 0) terms.push(term)
        counts[term] = count + times
      }
    }
    return terms.map((term) => [this.#termNames[term] ?? '', counts[term] ?? 0])
  }

  #repeated(words: number[]): string[] {
    const repeated: string[] = []
    for (const word of words) {
      const text = this.#words[word]
      if (text && (this.#times.values[word] ?? 0) > 1) repeated.push(text)
    }
    return [...new Set(repeated)]
  }

  #numberOf(text: string, start: number, end: number): number {
    const { size } = this.#table
    const number = this.#table.numberOf(text, start, end)
    // A word out of a text is a view of it, which would keep the whole text in memory.
    if (number === size) this.#add(Buffer.from(text.slice(start, end)).toString())
    return number
  }

  #add(word: string): void {
    const analysis = this.#analyse(word)
    const { forms, parts } = analysis
    this.#analyses.push(analysis)
    this.#codes.push(codeOf(forms[0] ?? ''))
    this.#forms.add(forms.map((term) => this.#termOf(term)))
    this.#parts.add(parts.map((term) => this.#termOf(term)))
    this.#others.add([...new Set([...forms.slice(1), ...parts])].map(codeOf))
    this.#seenOn.push(0)
    this.#times.push(0)
    this.#words.push(word.length >= shortestWord && letters.test(word) ? word.toLowerCase() : '')
  }

  #termOf(term: string): number {
    const known = this.#terms.get(term)
    if (known !== undefined) return known
    this.#terms.set(term, this.#termNames.length)
    this.#termNames.push(term)
    return this.#termNames.length - 1
  }

  #wordsOf(text: string): Int32Array {
    const bounds = boundsOf(text)
    const words = new Int32Array(bounds.length / 2)
    let count = 0
    for (let index = 0; index < bounds.length; index += 2) {
      const [start = 0, end = 0] = [bounds[index], bounds[index + 1]]
      if (end - start > longestWord) continue
      words[count] = this.#numberOf(text, start, end)
      count += 1
    }
    return words.subarray(0, count)
  }

  #writePage(stream: Growing, words: Int32Array): void {
    this.#page += 1
    stream.reserve(words.length + 2)
    for (const word of words) stream.push(this.#codes.values[word] ?? 0)
    stream.push(endOfWords)
    for (const word of words) {
      if (this.#seenOn.values[word] === this.#page) continue
      this.#seenOn.values[word] = this.#page
      const end = this.#others.endOf(word)
      for (let at = this.#others.startOf(word); at < end; at += 1)
        stream.push(this.#others.items.values[at] ?? 0)
    }
    stream.push(endOfPage)
  }
}

/** A list of numbers for each word, one after the other. */
class Lists {
  readonly items = new Growing()
  readonly #ends = new Growing()

  add(list: number[]): void {
    for (const item of list) this.items.push(item)
    this.#ends.push(this.items.length)
  }

  endOf(index: number): number {
    return this.#ends.values[index] ?? 0
  }

  startOf(index: number): number {
    return index === 0 ? 0 : (this.#ends.values[index - 1] ?? 0)
  }
}
