import type { Analyser } from './analysis/analyser'
import { longestWord, tokensOf } from './analysis/tokens'
import type { WordAnalysis } from './analysis/types'
import type { Entry, Field, Language, Page } from './engine/types'

/** Terms of the languages are kept apart by their first letter; words as written have their own. */
const letters: Record<Language, string> = { en: 'e', fi: 'f', other: 'o' }
export const wordLetter = 'w'

/** Which letter the terms of a language begin with. */
export const letterOf = (language: Language): string => letters[language]

/** A word in a language: its base forms and the parts of a compound, as terms. */
export const analyseIn = (analyser: Analyser, language: Language, word: string): WordAnalysis => {
  const letter = letters[language]
  const { forms, parts } =
    language === 'fi'
      ? analyser.finnish(word)
      : language === 'en'
        ? analyser.english(word)
        : { forms: [word.toLowerCase().replace(/[-’']/g, '')], parts: [] }
  return { forms: forms.map((form) => letter + form), parts: parts.map((part) => letter + part) }
}

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
    for (const { word } of tokensOf(texts[field])) {
      if (word.length > longestWord) continue
      const { forms, parts } = analyseIn(analyser, language, word)
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
  const counts = { body: new Map<string, number>(), parts: new Map<string, number>() }
  const count = (field: 'body' | 'parts', term: string) => {
    counts[field].set(term, (counts[field].get(term) ?? 0) + 1)
  }
  const pages = pageTexts.map((text, index) => {
    const lemmas: string[] = []
    const parts = new Set<string>()
    for (const { word } of tokensOf(text)) {
      if (word.length > longestWord) continue
      const analysis = analyseIn(analyser, key.language, word)
      for (const form of analysis.forms) count('body', form)
      for (const part of analysis.parts) {
        count('parts', part)
        parts.add(part)
      }
      lemmas.push(analysis.forms[0] ?? '')
      for (const form of analysis.forms.slice(1)) parts.add(form)
    }
    return { lemmas: stream([...lemmas, between, ...parts]), page: index + 1, text }
  })
  for (const field of ['body', 'parts'] as const) {
    for (const [term, times] of counts[field]) {
      for (let left = times; left >= 1; left /= 2) entry.terms[field].push(term)
    }
  }
  return { entry, pages }
}
