import type { Analyser } from './analysis/analyser'
import { wordLetter } from './analysis/letters'
import { longestWord, tokensOf } from './analysis/tokens'
import { pairsOf } from './content/pairs'
import { between, type DocumentText, type Entry, type Field } from './engine/types'

type Texts = Record<'body' | 'names' | 'title', string>

/** What the index holds of a thing in one language. */
export const entryOf = (
  analyser: Analyser,
  { doc, kind, language }: Pick<Entry, 'doc' | 'kind' | 'language'>,
  texts: Texts,
): Entry => {
  const terms: Record<Field, string[]> = {
    body: [],
    lemmas: [],
    names: [],
    parts: [],
    title: [],
    words: [],
  }
  const words = new Set<string>()
  for (const field of ['title', 'names', 'body'] as const) {
    for (const { word } of tokensOf(texts[field])) {
      if (word.length > longestWord) continue
      const { forms, parts } = analyser.analyse(language, word)
      terms[field].push(...forms)
      terms.parts.push(...parts)
      terms.lemmas.push(forms[0] ?? between)
      words.add(wordLetter + word.toLowerCase().replace(/[-’']/g, ''))
    }
    terms.lemmas.push(between) // a phrase does not go from one field into the next
  }
  terms.words = [...words]
  const text = [texts.title, texts.body].filter(Boolean).join('\n')
  return { doc, kind, language, terms, text }
}

/**
 * What the index holds of a document: its text, and one entry for the whole.
 *
 * In the entry a term that is often in the text stands there a few times only: 1, 2, 4, 8 … times
 * in the text count as 1, 2, 3, 4, which keeps the entry of a long report short.
 */
export const documentEntry = (
  analyser: Analyser,
  key: Pick<Entry, 'doc' | 'language'>,
  texts: Texts,
  pages: string[],
): { entry: Entry; text: DocumentText } => {
  const entry = entryOf(analyser, { ...key, kind: 'documents' }, texts)
  const read = analyser.read(key.language, [`${texts.title}\n${texts.body}`, ...pages])
  addFew(read.forms, entry.terms.body)
  addFew(read.parts, entry.terms.parts)
  const words = new Set(entry.terms.words)
  for (const word of read.words) words.add(wordLetter + word)
  entry.terms.words = [...words]
  return { entry, text: { pages, pairs: pairsOf(read.stream), stream: read.stream } }
}

/** Each term once, twice, three times … for 1, 2, 4 … */
const addFew = (counted: [string, number][], terms: string[]): void => {
  for (const [term, count] of counted) for (let left = count; left >= 1; left /= 2) terms.push(term)
}
