import { codeOf } from './analysis/codes'
import { firstOf } from './best'
import { mayHavePhrase } from './content/pairs'
import { hasPhrase } from './content/streams'
import { inBatches } from './engine/hits'
import type { Hit, Match, SearchEngine } from './engine/types'

/** Phrases are looked for in so many of the best documents: of those that may have one, the whole text is read. */
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
  const best = firstOf(hits, mostDocuments)
  const documents = [...new Set(best.map(({ doc }) => doc))]
  const pairs = await engine.pairsOf(documents)
  const likely = documents.filter((doc) => {
    const own = pairs.get(doc)
    return own && codes.every((readings) => readings.some((phrase) => mayHavePhrase(own, phrase)))
  })
  const having = new Set<string>()
  for (const batch of inBatches(likely, atATime)) {
    for (const [doc, stream] of await engine.streamsOf(batch)) {
      const has = codes.every((readings) => readings.some((phrase) => hasPhrase(stream, phrase)))
      if (has) having.add(doc)
    }
  }
  return best.filter(({ doc }) => having.has(doc))
}
