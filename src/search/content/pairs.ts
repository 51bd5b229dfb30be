import { endOfPage, endOfWords } from './streams'

/**
 * Which words stand next to each other in a document, as a Bloom filter: a few bits of each pair.
 * Most documents that have the words of a phrase have not the phrase, and are told by it without
 * their streams being read, which are some four times as large. Of a hundred pairs that are not
 * there it takes three to five for being there.
 */

const bitsOfPair = 8
const fewest = 512 // bits

/** The pairs of the words of a document, page by page, out of its stream. */
export const pairsOf = (stream: Uint32Array): Uint8Array => {
  const hashes: number[] = []
  let before = endOfPage
  let isAmongWords = true
  for (const code of stream) {
    if (code === endOfWords) isAmongWords = false
    else if (code === endOfPage) isAmongWords = true
    if (isAmongWords && before > endOfWords && code > endOfWords) hashes.push(hashOf(before, code))
    before = isAmongWords ? code : endOfPage
  }
  let bits = fewest
  while (bits < hashes.length * bitsOfPair) bits *= 2
  const pairs = new Uint8Array(bits / 8)
  for (const hash of hashes) {
    put(pairs, hash & (bits - 1))
    put(pairs, secondOf(hash) & (bits - 1))
  }
  return pairs
}

/** Whether a document may have a phrase: false is certain. */
export const mayHavePhrase = (pairs: Uint8Array, phrase: readonly number[]): boolean => {
  const mask = pairs.length * 8 - 1
  return phrase.every((code, index) => {
    const before = phrase[index - 1]
    if (before === undefined) return true
    const hash = hashOf(before, code)
    return has(pairs, hash & mask) && has(pairs, secondOf(hash) & mask)
  })
}

const hashOf = (first: number, second: number): number => {
  const mixed = Math.imul(first ^ (first >>> 15), 0x2c_1b_3c_6d) + second
  const hash = Math.imul(mixed ^ (mixed >>> 12), 0x29_7a_2d_39)
  return hash ^ (hash >>> 15)
}

const secondOf = (hash: number): number => {
  const second = Math.imul(hash, 0x85_eb_ca_6b)
  return second ^ (second >>> 13)
}

const put = (pairs: Uint8Array, bit: number): void => {
  pairs[bit >>> 3] = (pairs[bit >>> 3] ?? 0) | (1 << (bit & 7))
}

const has = (pairs: Uint8Array, bit: number): boolean =>
  ((pairs[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0
