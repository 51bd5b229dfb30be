import { codeOf } from './analysis/codes'
import { hasPhrase } from './content/streams'
import { inBatches } from './engine/hits'
import type { Hit, Match, SearchEngine } from './engine/types'

/** Phrases are looked for in so many of the best documents: in each, the whole text is read. */
const mostDocuments = 200
const atATime = 20

/** The documents that have the phrases that are asked for, of those that have their words. */
export const withPhrases = async (
  engine: SearchEngine,
  hits: Hit[],
  phrases: Match['phrases'],
): Promise<Hit[]> => {
  if (phrases.length === 0) return hits
  const codes = phrases.map((readings) => readings.map((words) => words.map(codeOf)))
  const best = hits.toSorted((a, b) => b.score - a.score).slice(0, mostDocuments)
  const having = new Set<string>()
  for (const batch of inBatches([...new Set(best.map(({ doc }) => doc))], atATime)) {
    for (const [doc, stream] of await engine.streamsOf(batch)) {
      const has = codes.every((readings) => readings.some((phrase) => hasPhrase(stream, phrase)))
      if (has) having.add(doc)
    }
  }
  return best.filter(({ doc }) => having.has(doc))
}
