import type { Language } from '../engine/types'
import { analyseByRules } from './builtIn'
import { analyseEnglish } from './english'
import { letterOf } from './letters'
import { Lexicon, type ReadText } from './lexicon'
import type { AnalyserName, AnalyseWord, WordAnalysis } from './types'
import { openVoikko } from './voikko'

/** How words are analysed in this process. */
export type Analyser = {
  /** A word in a language as terms. */
  analyse: (language: Language, word: string) => WordAnalysis
  name: AnalyserName
  /** A title and the pages that come after it. */
  read: (language: Language, pages: string[]) => ReadText
  /** Why Voikko is not in use, when it is not for want of it. */
  reason?: string
}

/**
 * The analysis of Finnish that can be had here: Voikko's, or else the one by rules.
 *
 * @param wanted `auto` takes Voikko where it is installed
 */
export const chooseAnalyser = async (wanted: 'auto' | 'builtIn' = 'auto'): Promise<Analyser> => {
  if (wanted === 'builtIn') return analyserOf('builtIn', analyseByRules)
  const voikko = await openVoikko()
  return 'missing' in voikko
    ? { ...analyserOf('builtIn', analyseByRules), reason: voikko.missing }
    : analyserOf('voikko', voikko.analyse)
}

/** Words that are remembered of a language, about 500 bytes each, before all are forgotten. */
const remembered = 120_000

const analyserOf = (name: AnalyserName, finnish: AnalyseWord): Analyser => {
  const ways = { en: analyseEnglish, fi: finnish, other: asWritten }
  const lexicons = new Map<Language, Lexicon>()
  const lexiconOf = (language: Language): Lexicon => {
    const known = lexicons.get(language)
    if (known && known.size < remembered) return known
    const fresh = new Lexicon(asTerms(language, ways[language]))
    lexicons.set(language, fresh)
    return fresh
  }
  return {
    analyse: (language, word) => lexiconOf(language).analysisOf(word),
    name,
    read: (language, pages) => lexiconOf(language).read(pages),
  }
}

const asWritten: AnalyseWord = (word) => ({
  forms: [word.toLowerCase().replace(/[-’']/g, '')],
  parts: [],
})

const asTerms = (language: Language, analyse: AnalyseWord): AnalyseWord => {
  const letter = letterOf(language)
  return (word) => {
    const { forms, parts } = analyse(word)
    return { forms: forms.map((form) => letter + form), parts: parts.map((part) => letter + part) }
  }
}
