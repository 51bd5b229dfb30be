import { analyseByRules } from './builtIn'
import { analyseEnglish } from './english'
import type { AnalyserName, AnalyseWord, WordAnalysis } from './types'
import { openVoikko } from './voikko'

/** How words are analysed in this process. */
export type Analyser = {
  english: AnalyseWord
  finnish: AnalyseWord
  name: AnalyserName
  /** Why Voikko is not in use, when it is not for want of it. */
  reason?: string
}

/** Words whose analysis is remembered, in each language: about 100 bytes each. */
const remembered = 200_000

/**
 * The analysis of Finnish that can be had here: Voikko's, or else the one by rules.
 *
 * @param wanted `auto` takes Voikko where it is installed
 */
export const chooseAnalyser = async (wanted: 'auto' | 'builtIn' = 'auto'): Promise<Analyser> => {
  const english = remembering(analyseEnglish)
  const builtIn = { english, finnish: remembering(analyseByRules), name: 'builtIn' as const }
  if (wanted === 'builtIn') return builtIn
  const voikko = await openVoikko()
  if ('missing' in voikko) return { ...builtIn, reason: voikko.missing }
  return { english, finnish: remembering(voikko.analyse), name: 'voikko' }
}

/** Remembers the analyses of the words last seen: in a text the same words come again and again. */
const remembering = (analyse: AnalyseWord): AnalyseWord => {
  let [recent, older] = [new Map<string, WordAnalysis>(), new Map<string, WordAnalysis>()]
  return (word) => {
    const known = recent.get(word)
    if (known) return known
    const analysis = older.get(word) ?? analyse(word)
    if (recent.size >= remembered / 2) [recent, older] = [new Map<string, WordAnalysis>(), recent]
    recent.set(word, analysis)
    return analysis
  }
}
