import { bestOf } from './best'
import { byKind } from './engine/hits'
import { kinds, type Group, type Hit, type Kind } from './engine/types'
import { withPhrases } from './phrases'
import { parseQuery } from './query/parseQuery'
import { planQuery, type Plan } from './query/planQuery'
import { noVocabulary } from './query/vocabulary'
import type { Found, SearchParts } from './types'
import { withSnippets } from './withSnippets'

export type SearchResult = {
  /** Words that are not in the archive, and those looked for in their place. */
  corrected: { from: string; to: string }[]
  /** How many things of each kind there are, of those that were asked for. */
  counts: Partial<Record<Kind, number>>
  /** Of each kind that was asked for, best first. */
  found: Partial<Record<Kind, Found[]>>
  /** Words of the texts that were found though they are written in another way. */
  matchedWords: string[]
}

export type Thing = Pick<Hit, 'doc' | 'kind'>

type Asked = {
  /** What is shown of each kind. */
  kinds: Partial<Record<Kind, { limit: number; offset: number }>>
  /** The page's language, which comes first. */
  language: 'en' | 'fi'
  /**
   * Given everything that the words find, in each language, tells which of it is wanted; nothing
   * when all is.
   */
  narrow?: (found: readonly Thing[]) => ((thing: Thing) => boolean) | undefined
  q: string
}

const mostMatchedWords = 8

/** Searches everything that the public may see. */
export const search = async (
  parts: SearchParts,
  { kinds: ranges, language, narrow, q }: Asked,
): Promise<SearchResult> => {
  const { hits: all, plan } = await ask(parts, q, ['others', 'documents'])
  const isWanted = narrow?.(all)
  const hits = isWanted ? all.filter(isWanted) : all
  const matched = new Set<string>()
  const found: SearchResult['found'] = {}
  const counts: SearchResult['counts'] = {}
  const hitsOf = byKind(hits)
  for (const kind of kinds) {
    const { limit, offset } = ranges[kind] ?? { limit: 0, offset: 0 }
    const { best, count } = bestOf(hitsOf.get(kind) ?? [], language, offset + limit)
    if (count > 0) counts[kind] = count
    if (ranges[kind]) found[kind] = await withSnippets(parts, plan, best.slice(offset), matched)
  }
  const asked = parseQuery(q)
  const written = new Set(
    [...asked.words, ...asked.phrases.flat(), ...plan.corrected.values()].map((word) =>
      word.toLowerCase(),
    ),
  )
  return {
    corrected: [...plan.corrected].map(([from, to]) => ({ from, to })),
    counts,
    found,
    matchedWords: [...matched].filter((word) => !written.has(word)).slice(0, mostMatchedWords),
  }
}

/** Every project that matches, best first. */
export const projectsMatching = async (
  parts: SearchParts,
  q: string,
  language: 'en' | 'fi',
): Promise<string[]> => {
  const { hits } = await ask(parts, q, ['others'])
  const projects = hits.filter(({ kind }) => kind === 'projects')
  return bestOf(projects, language).best.map(({ doc }) => doc)
}

/** Asks the index as it was written, and when nothing is found, with misspelt words corrected. */
const ask = async (parts: SearchParts, q: string, groups: Group[]) => {
  const { analyser, vocabulary } = parts
  const parsed = parseQuery(q)
  // Voikko knows the parts of compounds itself: without it the words of the index are needed.
  const known = analyser.name === 'voikko' ? noVocabulary : await vocabulary()
  const plan = planQuery(parsed, analyser, known, false)
  const hits = await match(parts, plan, groups)
  if (hits.length > 0) return { hits, plan }
  const corrected = planQuery(parsed, analyser, await vocabulary(), true)
  if (corrected.corrected.size === 0) return { hits, plan }
  const meant = await match(parts, corrected, groups)
  return meant.length > 0 ? { hits: meant, plan: corrected } : { hits, plan }
}

const match = async (
  { engine }: SearchParts,
  plan: Plan,
  groups: Group[],
): Promise<readonly Hit[]> => {
  // At once: where the index is on another machine, each waits for it.
  const found = await Promise.all(
    groups.map(async (group) => {
      const matching = await engine.match(group, plan.match)
      return group === 'documents'
        ? await withPhrases(engine, matching, plan.match.phrases)
        : matching
    }),
  )
  return found.flat()
}
