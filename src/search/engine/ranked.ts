import { bm25 } from './bm25'
import { scoreUnits } from './hits'
import type { SegmentMatch } from './mongoSegments'
import type { Hit, Match } from './types'

/** The entries of segments that match, with the scores that FTS5 gives them. */
export const ranked = (
  segments: SegmentMatch[],
  { excluded, groups }: Match,
  totals: { entries: number; length: number },
): Hit[] => {
  const terms = [...new Set(groups.flat())]
  const having = new Map(
    terms.map((term) => {
      const counts = segments.map(({ postings }) => postings.get(term)?.length ?? 0)
      return [term, counts.reduce((sum, count) => sum + count, 0)]
    }),
  )
  const score = bm25({
    averageLength: totals.length / Math.max(1, totals.entries),
    entries: totals.entries,
    having,
  })
  const hits: Hit[] = []
  for (const { entries, postings } of segments) {
    const matching = numbersOf(postings, groups, excluded)
    if (matching.size === 0) continue
    const weights = new Map<number, Record<string, number>>(
      [...matching].map((number) => [number, {}]),
    )
    for (const term of terms) {
      for (const [number, weight] of postings.get(term) ?? []) {
        const own = weights.get(number)
        if (own) own[term] = weight
      }
    }
    for (const [number, own] of weights) {
      const entry = entries[number]
      if (!entry) continue
      const { doc, kind, language, length } = entry
      hits.push({ doc, kind, language, score: Math.trunc(score(own, length) * scoreUnits) })
    }
  }
  return hits
}

/** The entries that have one of each group, and nothing that is excluded. */
const numbersOf = (
  postings: SegmentMatch['postings'],
  groups: string[][],
  excluded: string[],
): Set<number> => {
  const any = (terms: string[]) =>
    new Set(terms.flatMap((term) => (postings.get(term) ?? []).map(([number]) => number)))
  const [first, ...rest] = groups.map(any)
  if (!first) return new Set()
  const out = any(excluded)
  return new Set(
    [...first].filter((number) => !out.has(number) && rest.every((group) => group.has(number))),
  )
}
