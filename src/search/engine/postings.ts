import { fields, weights, type Entry } from './types'

/** Parts that the terms of a segment are kept in: a search reads, of each segment, the part of each of its terms. */
const parts = { documents: 512, others: 256 }
/** Weights are halves of one at least: they are kept as whole numbers. */
const unit = 2
const heaviest = 0xff_ff

/** What some entries have of some terms, packed: the terms in order, and the entries of each. */
export type Packed = {
  /** Where the entries of each term end. */
  ends: Uint32Array
  /** Entries of each term, by their number in the segment, one term after the other. */
  entries: Uint16Array
  terms: string
  /** How much each term weighs in each of them. */
  weights: Uint16Array
}

/** Entries that have a term: their number in the segment, and the weight. */
export type Posting = [number: number, weight: number]

/** Which part of a segment a term is kept in: that of the same word in another language too. */
export const partOf = (group: keyof typeof parts, term: string): number => {
  let hash = 0
  for (let index = 1; index < term.length; index += 1)
    hash = (Math.imul(hash, 31) + term.charCodeAt(index)) | 0
  return ((hash ^ (hash >>> 15)) >>> 0) % parts[group]
}

/** How much each term weighs in an entry; lemmas are for phrases, and not looked for by themselves. */
export const weightsOf = ({ terms }: Entry): Map<string, number> => {
  const weighted = new Map<string, number>()
  for (const field of fields) {
    if (field === 'lemmas') continue
    for (const term of terms[field]) weighted.set(term, (weighted.get(term) ?? 0) + weights[field])
  }
  return weighted
}

/** The postings of entries, by term. */
export const postingsOf = (weighted: Map<string, number>[]): Map<string, Posting[]> => {
  const postings = new Map<string, Posting[]>()
  for (const [number, terms] of weighted.entries()) {
    for (const [term, weight] of terms) {
      const known = postings.get(term)
      if (known) known.push([number, weight])
      else postings.set(term, [[number, weight]])
    }
  }
  return postings
}

/** Postings by the part of their terms, packed. */
export const packPostings = (
  group: keyof typeof parts,
  postings: Map<string, Posting[]>,
): Map<number, Packed> => {
  const termsOf = new Map<number, string[]>()
  for (const term of postings.keys()) {
    const part = partOf(group, term)
    const known = termsOf.get(part)
    if (known) known.push(term)
    else termsOf.set(part, [term])
  }
  return new Map([...termsOf].map(([part, terms]) => [part, pack(terms, postings)]))
}

const pack = (terms: string[], postings: Map<string, Posting[]>): Packed => {
  const lists = terms.map((term) => postings.get(term) ?? [])
  const all = lists.flat()
  let end = 0
  return {
    ends: Uint32Array.from(lists, ({ length }) => (end += length)),
    entries: Uint16Array.from(all, ([number]) => number),
    terms: terms.join('\n'),
    weights: Uint16Array.from(all, ([, weight]) => Math.min(heaviest, weight * unit)),
  }
}

/** The postings of some terms, those that are in a part. */
export const unpackPostings = (
  { ends, entries, terms, weights: packed }: Packed,
  wanted: ReadonlySet<string>,
): Map<string, Posting[]> => {
  const found = new Map<string, Posting[]>()
  for (const [index, term] of terms.split('\n').entries()) {
    if (!wanted.has(term)) continue
    const list: Posting[] = []
    for (let at = ends[index - 1] ?? 0; at < (ends[index] ?? 0); at += 1)
      list.push([entries[at] ?? 0, (packed[at] ?? 0) / unit])
    found.set(term, list)
  }
  return found
}
