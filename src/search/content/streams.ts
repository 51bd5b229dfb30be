/**
 * The words of a document as numbers (`analysis/codes.ts`), so that phrases and the pages of words
 * are found in it at once: a long report is 100 kB, and is read through in a fraction of a
 * millisecond.
 *
 * For each page: the likeliest form of each word in order, `endOfWords`, the other forms and the
 * parts of compounds on it, `endOfPage`. The page that comes first, number 0, is the title.
 */
export const endOfPage = 0
export const endOfWords = 1

/** Whether a phrase is on a page of a document. */
export const hasPhrase = (stream: Uint32Array, phrase: readonly number[]): boolean => {
  const [first = -1, ...rest] = phrase
  for (let at = stream.indexOf(first); at !== -1; at = stream.indexOf(first, at + 1)) {
    // What comes after the end of the words of a page is in no order: no phrase goes across it.
    if (rest.every((code, index) => stream[at + 1 + index] === code) && isAmongWords(stream, at))
      return true
  }
  return false
}

const isAmongWords = (stream: Uint32Array, from: number): boolean => {
  for (let at = from; at < stream.length; at += 1) {
    if (stream[at] === endOfWords) return true
    if (stream[at] === endOfPage) return false
  }
  return false
}

type Sought = {
  /** Of each word that was asked for, the codes of the terms that stand for it. */
  groups: number[][]
  phrases: number[][]
}

const lowBits = 0xf_ff

/** The page with the most of what was looked for: every word before many of one word. */
export const bestPage = (stream: Uint32Array, { groups, phrases }: Sought): number | undefined => {
  const groupOf = new Map<number, number>()
  // Nearly no code is one of those: most are told by a few of their bits, which is far quicker.
  const bits = new Uint8Array(lowBits + 1)
  for (const [group, codes] of groups.entries()) {
    for (const code of codes) {
      groupOf.set(code, group)
      bits[code & lowBits] = 1
    }
  }
  const best = { page: 0, score: 0 }
  let [page, start] = [0, 0]
  const counts = new Array<number>(groups.length).fill(0)
  for (let at = 0; at < stream.length; at += 1) {
    const code = stream[at] ?? endOfPage
    if (code !== endOfPage) {
      if (bits[code & lowBits] === 0) continue
      const group = groupOf.get(code)
      if (group !== undefined) counts[group] = (counts[group] ?? 0) + 1
      continue
    }
    const found = counts.some((count) => count > 0)
    if (page > 0 && found) {
      const score = scoreOf(counts, stream.subarray(start, at + 1), phrases)
      if (score > best.score) Object.assign(best, { page, score })
    }
    counts.fill(0)
    page += 1
    start = at + 1
  }
  return best.page === 0 ? undefined : best.page
}

const scoreOf = (counts: number[], page: Uint32Array, phrases: number[][]): number => {
  let score = 0
  for (const count of counts) if (count > 0) score += 100 + Math.min(9, count)
  if (phrases.some((phrase) => hasPhrase(page, phrase))) score += 1000
  return score
}
