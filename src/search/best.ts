import type { Hit } from './engine/types'

/** What another language than the page's is worth. */
const otherLanguage = 0.6

/**
 * Each thing once, best first, and in the language of the page where it matches in that.
 *
 * A word is rarer in the language that fewer texts are written in, so scores are compared within a
 * language: each as a part of the best of its own.
 */
export const bestOf = (hits: readonly Hit[], language: string): Hit[] => {
  const best = new Map<string, number>()
  for (const hit of hits) best.set(hit.language, Math.max(best.get(hit.language) ?? 0, hit.score))
  const things = new Map<string, Hit>()
  for (const hit of hits) {
    const part = hit.score / Math.max(best.get(hit.language) ?? 0, Number.MIN_VALUE)
    const score = hit.language === language ? part : part * otherLanguage
    const known = things.get(hit.doc)
    const isShown =
      !known || hit.language === language || (known.language !== language && score > known.score)
    const { doc, kind, language: shown } = isShown ? hit : known
    things.set(doc, { doc, kind, language: shown, score: Math.max(score, known?.score ?? 0) })
  }
  return [...things.values()].sort(byScore)
}

/** Best first; what is as good comes in the same order on every database. */
const byScore = (a: Hit, b: Hit): number =>
  b.score - a.score || (a.doc < b.doc ? -1 : Number(a.doc > b.doc))
