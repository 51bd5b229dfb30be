import type { Language } from '../engine/types'
import { analyseByRules } from './builtIn'
import { analyseEnglish } from './english'
import { letterOf } from './letters'
import { longestWord } from './tokens'
import type { AnalyserName, AnalyseWord, WordAnalysis } from './types'
import { openVoikko } from './voikko'

/** How words are analysed in this process. */
export type Analyser = {
  /** A word in a language as terms; the same object each time while it is remembered. */
  analyse: Record<Language, AnalyseWord>
  name: AnalyserName
  /** Why Voikko is not in use, when it is not for want of it. */
  reason?: string
}

/** Words whose analysis is remembered, in each language: about 250 bytes each. */
const remembered = 150_000

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

const analyserOf = (name: AnalyserName, finnish: AnalyseWord): Analyser => ({
  analyse: {
    en: remembering(asTerms('en', analyseEnglish)),
    fi: remembering(asTerms('fi', finnish)),
    other: remembering(asTerms('other', asWritten)),
  },
  name,
})

const asWritten: AnalyseWord = (word) => ({
  forms: [word.toLowerCase().replace(/[-’']/g, '')],
  parts: [],
})

const nothing: WordAnalysis = { forms: [], parts: [] }

const asTerms = (language: Language, analyse: AnalyseWord): AnalyseWord => {
  const letter = letterOf(language)
  return (word) => {
    if (word.length > longestWord) return nothing
    const { forms, parts } = analyse(word)
    return { forms: forms.map((form) => letter + form), parts: parts.map((part) => letter + part) }
  }
}

/** Remembers the analyses of the words last seen: in a text the same words come again and again. */
const remembering = (analyse: AnalyseWord): AnalyseWord => {
  let [recent, older] = [new Map<string, WordAnalysis>(), new Map<string, WordAnalysis>()]
  return (word) => {
    const known = recent.get(word)
    if (known) return known
    const analysis = older.get(word) ?? analyse(word)
    if (recent.size >= remembered / 2) [recent, older] = [new Map<string, WordAnalysis>(), recent]
    // A word out of a text is a view of it, which would keep the whole text in memory.
    recent.set(Buffer.from(word).toString(), analysis)
    return analysis
  }
}
