import type { Hit } from './engine/types'

/** What another language than the page's is worth. */
const otherLanguage = 0.6

/** The first of the things that were found, and how many there are. */
export type Best = { best: Hit[]; count: number }

/**
 * Each thing once, best first, and in the language of the page where it matches in that.
 *
 * A word is rarer in the language that fewer texts are written in, so scores are compared within a
 * language: each as a part of the best of its own.
 *
 * @param hits of one kind
 * @param wanted how many are wanted at most: where thousands are found, only those are put in order
 */
export const bestOf = (
  hits: readonly Hit[],
  language: string,
  wanted = Number.POSITIVE_INFINITY,
): Best => {
  const most = new Map<string, number>()
  for (const { language: own, score } of hits) {
    if (score > (most.get(own) ?? Number.MIN_VALUE)) most.set(own, score)
  }
  const things = new Map<string, Hit>()
  for (const { doc, kind, language: own, score: written } of hits) {
    const part = written / (most.get(own) ?? Number.MIN_VALUE)
    const score = own === language ? part : part * otherLanguage
    const known = things.get(doc)
    if (!known) {
      things.set(doc, { doc, kind, language: own, score })
      continue
    }
    if (own === language || (known.language !== language && score > known.score))
      known.language = own
    known.score = Math.max(score, known.score)
  }
  return { best: firstOf([...things.values()], wanted), count: things.size }
}

/** The first in order, without the others being put in order too. */
export const firstOf = (hits: readonly Hit[], wanted: number): Hit[] => {
  if (wanted >= hits.length) return hits.toSorted(byScore)
  if (wanted <= 0) return []
  // Twice as many are gathered before they are put in order, and the further half is let go.
  let first: Hit[] = []
  let last: Hit | undefined
  for (const hit of hits) {
    if (last && byScore(hit, last) > 0) continue
    first.push(hit)
    if (first.length < wanted * 2) continue
    first = first.sort(byScore).slice(0, wanted)
    last = first.at(-1)
  }
  return first.sort(byScore).slice(0, wanted)
}

/** Best first; what is as good comes in the same order on every database. */
const byScore = (a: Hit, b: Hit): number =>
  b.score - a.score || (a.doc < b.doc ? -1 : Number(a.doc > b.doc))
