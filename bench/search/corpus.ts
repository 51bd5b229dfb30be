import { projects } from '../../src/seed/data/projects'
import { tokensOf } from '../../src/search/analysis/tokens'
import type { DocumentDoc } from '../../src/search/content/documentEntries'
import type { ProjectDoc } from '../../src/search/content/projectEntries'

export type Corpus = ReturnType<typeof makeCorpus>

const wordsOnPage = 250
const wordsInProject = 180

/**
 * Texts for the bench: the words of the demo archive and compounds of them, as often as words are
 * in a language (Zipf), the same on every run.
 */
export const makeCorpus = () => {
  const random = seeded(42)
  const words = { en: vocabularyOf('en'), fi: vocabularyOf('fi') }
  const word = (language: 'en' | 'fi'): string => {
    const known = words[language]
    return known[Math.floor(known.length ** random()) - 1] ?? known[0] ?? ''
  }
  const text = (language: 'en' | 'fi', count: number): string =>
    Array.from({ length: count }, () => word(language)).join(' ')
  return {
    document: (number: number): DocumentDoc => ({
      id: `document-${String(number)}`,
      language: number % 4 === 0 ? 'en' : 'fi',
      title: { en: text('en', 5), fi: text('fi', 4) },
    }),
    pages: (count: number): string[] =>
      Array.from({ length: count }, () => text('fi', wordsOnPage)),
    project: (number: number): ProjectDoc => ({
      id: `project-${String(number)}`,
      summary: { en: text('en', wordsInProject), fi: text('fi', wordsInProject) },
      title: { en: text('en', 3), fi: text('fi', 3) },
    }),
    /** One to three words of any commonness, some as a phrase, some misspelt. */
    queries: (count: number): string[] =>
      Array.from({ length: count }, (_, index) => {
        const asked = Array.from({ length: 1 + (index % 3) }, () => {
          const known = words.fi
          return known[Math.floor(random() * known.length)] ?? ''
        })
        if (index % 10 === 7) return `"${word('fi')} ${word('fi')}"`
        if (index % 10 === 4) return `${asked.join(' ').slice(0, -1)}x`
        return index % 5 === 0 ? word('fi') : asked.join(' ')
      }),
  }
}

const compounds = 20_000

const vocabularyOf = (language: 'en' | 'fi'): string[] => {
  const own = new Set<string>()
  for (const { body, summary } of projects) {
    const blocks = JSON.stringify(body[language])
    for (const { word } of tokensOf(`${summary[language]} ${blocks}`)) {
      if (word.length > 2) own.add(word.toLowerCase())
    }
  }
  const known = [...own]
  const random = seeded(7)
  const any = () => known[Math.floor(random() * known.length)] ?? ''
  return [...new Set([...known, ...Array.from({ length: compounds }, () => any() + any())])]
}

/** A generator of numbers from 0 to 1, the same ones for the same seed. */
const seeded = (seed: number) => {
  let state = seed
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
