import { codeOf } from './analysis/codes'
import { bestPage } from './content/streams'
import type { Hit } from './engine/types'
import type { Plan } from './query/planQuery'
import { snippetOf } from './snippet'
import type { Found, SearchParts } from './types'

/**
 * Hits as they are shown: the part of the text with the most of what was looked for, and of a
 * document its page.
 *
 * @param matched gets the words that are marked
 */
export const withSnippets = async (
  { analyser, engine }: SearchParts,
  { marked, match }: Plan,
  hits: Hit[],
  matched: Set<string>,
): Promise<Found[]> => {
  const documents = hits.filter(({ kind }) => kind === 'documents').map(({ doc }) => doc)
  const streams = await engine.streamsOf(documents)
  const texts = await engine.textsOf(hits)
  const sought = {
    groups: match.groups.map((terms) => terms.map(codeOf)),
    phrases: match.phrases.flat().map((words) => words.map(codeOf)),
  }
  const found: Found[] = []
  for (const [index, { doc, kind, language }] of hits.entries()) {
    const stream = streams.get(doc)
    const page = stream && bestPage(stream, sought)
    const text = page ? await engine.textOfPage(doc, page) : (texts[index] ?? '')
    const snippet = snippetOf(text, language, marked, analyser, matched)
    found.push({ doc, kind, language, snippet, ...(page ? { page } : {}) })
  }
  return found
}
