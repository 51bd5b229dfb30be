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
  const having = new Map(terms.map((term) => [term, entriesWith(segments, term)]))
  const score = bm25({
    averageLength: totals.length / Math.max(1, totals.entries),
    entries: totals.entries,
    having,
  })
  const scoring = terms.map((term) => ({ score: score(term), term }))
  const hits: Hit[] = []
  for (const { entries, postings } of segments) {
    const matching = matchingOf(entries.length, postings, groups, excluded)
    if (!matching.includes(1)) continue
    const scores = new Float64Array(entries.length)
    for (const { score: scoreOf, term } of scoring) {
      const having = postings.get(term)
      for (const [index, number] of having?.numbers.entries() ?? []) {
        if (matching[number] !== 1) continue
        const added = scoreOf(having?.weights[index] ?? 0, entries[number]?.length ?? 0)
        scores[number] = (scores[number] ?? 0) + added
      }
    }
    for (const [number, { doc, kind, language }] of entries.entries()) {
      if (matching[number] !== 1) continue
      hits.push({ doc, kind, language, score: Math.trunc((scores[number] ?? 0) * scoreUnits) })
    }
  }
  return hits
}

const entriesWith = (segments: SegmentMatch[], term: string): number =>
  segments.reduce((sum, { postings }) => sum + (postings.get(term)?.numbers.length ?? 0), 0)

/** @returns 1 for each entry that has one of each group, and nothing that is excluded */
const matchingOf = (
  count: number,
  postings: SegmentMatch['postings'],
  groups: string[][],
  excluded: string[],
): Uint8Array => {
  const matching = new Uint8Array(count).fill(groups.length > 0 ? 1 : 0)
  const any = (terms: string[]): Uint8Array => {
    const having = new Uint8Array(count)
    for (const term of terms)
      for (const number of postings.get(term)?.numbers ?? []) having[number] = 1
    return having
  }
  for (const group of groups) {
    const having = any(group)
    for (let number = 0; number < count; number += 1) if (having[number] !== 1) matching[number] = 0
  }
  const out = any(excluded)
  for (let number = 0; number < count; number += 1) if (out[number] === 1) matching[number] = 0
  return matching
}
