import type { Analyser } from './analysis/analyser'
import { wordLetter } from './analysis/letters'
import { longestWord, wordsIn } from './analysis/tokens'
import type { WordAnalysis } from './analysis/types'
import type { Entry, Field, Page } from './engine/types'

type Texts = Record<'body' | 'names' | 'title', string>

/** What the index holds of a thing in one language. */
export const entryOf = (
  analyser: Analyser,
  { doc, kind, language }: Pick<Entry, 'doc' | 'kind' | 'language'>,
  texts: Texts,
): Entry => {
  const terms: Record<Field, string[]> = { body: [], names: [], parts: [], title: [], words: [] }
  const lemmas: string[] = []
  const words = new Set<string>()
  for (const field of ['title', 'names', 'body'] as const) {
    for (const word of wordsIn(texts[field])) {
      if (word.length > longestWord) continue
      const { forms, parts } = analyser.analyse[language](word)
      terms[field].push(...forms)
      terms.parts.push(...parts)
      lemmas.push(forms[0] ?? '')
      words.add(wordLetter + word.toLowerCase().replace(/[-’']/g, ''))
    }
    lemmas.push(between) // a phrase does not go from one field into the next
  }
  terms.words = [...words]
  const text = [texts.title, texts.body].filter(Boolean).join('\n')
  return { doc, kind, language, lemmas: stream(lemmas), terms, text }
}

const between = '.'
const stream = (lemmas: string[]): string => ` ${lemmas.join(' ')} `

/**
 * What the index holds of a document: its pages, and one entry for the whole.
 *
 * In the entry a term that is often in the text stands there a few times only: 1, 2, 4, 8 … times
 * in the text count as 1, 2, 3, 4, which keeps the entry of a long report short.
 */
export const documentEntry = (
  analyser: Analyser,
  key: Pick<Entry, 'doc' | 'language'>,
  texts: Texts,
  pageTexts: string[],
): { entry: Entry; pages: Page[] } => {
  const entry = entryOf(analyser, { ...key, kind: 'documents' }, texts)
  const analyse = analyser.analyse[key.language]
  // Counted by what the words come to, which is looked at once: a report has a word many times.
  const times = new Map<WordAnalysis, number>()
  const pages = pageTexts.map((text, index) => {
    const lemmas: string[] = []
    const more = new Set<WordAnalysis>()
    for (const word of wordsIn(text)) {
      const analysis = analyse(word)
      times.set(analysis, (times.get(analysis) ?? 0) + 1)
      lemmas.push(analysis.forms[0] ?? '')
      if (analysis.parts.length > 0 || analysis.forms.length > 1) more.add(analysis)
    }
    const others = new Set([...more].flatMap(({ forms, parts }) => [...forms.slice(1), ...parts]))
    return { lemmas: stream([...lemmas, between, ...others]), page: index + 1, text }
  })
  for (const [field, from] of [
    ['body', 'forms'],
    ['parts', 'parts'],
  ] as const) {
    const counts = new Map<string, number>()
    for (const [analysis, count] of times) {
      for (const term of analysis[from]) counts.set(term, (counts.get(term) ?? 0) + count)
    }
    for (const [term, count] of counts) {
      for (let left = count; left >= 1; left /= 2) entry.terms[field].push(term)
    }
  }
  return { entry, pages }
}
