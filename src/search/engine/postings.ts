import { fields, weights, type Entry } from './types'

/** Parts that the terms of a segment are kept in: a search asks, of each segment, the part of each of its terms. */
const parts = { documents: 512, others: 256 }
/** Weights are halves of one at least: they are kept as whole numbers. */
const unit = 2

/** Entries that have a term: their numbers in the segment, in order, and how much it weighs in each. */
export type Postings = { numbers: Uint16Array; weights: Float32Array }

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

/** What is kept of each term: how many of the entries have it, and its postings, packed. */
export type Packed = { bytes: Uint8Array; count: number }

/**
 * The postings of entries, by term: of each entry that has it, how far its number is from the one
 * before, and the weight.
 */
export const packPostings = (weighted: Map<string, number>[]): Map<string, Packed> => {
  const open = new Map<string, { bytes: number[]; count: number; last: number }>()
  for (const [number, terms] of weighted.entries()) {
    for (const [term, weight] of terms) {
      let postings = open.get(term)
      if (!postings) {
        postings = { bytes: [], count: 0, last: 0 }
        open.set(term, postings)
      }
      write(postings.bytes, number - postings.last)
      write(postings.bytes, weight * unit)
      postings.count += 1
      postings.last = number
    }
  }
  const packed = new Map<string, Packed>()
  for (const [term, { bytes, count }] of open)
    packed.set(term, { bytes: Uint8Array.from(bytes), count })
  return packed
}

/** @throws RangeError for what `packPostings` has not packed */
export const unpackPostings = (bytes: Uint8Array): Postings => {
  const numbers = new Uint16Array(bytes.length / 2)
  const weighing = new Float32Array(bytes.length / 2)
  let at = 0
  const read = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at]
      if (byte === undefined) throw new RangeError('Postings end within a number.')
      at += 1
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  let count = 0
  for (let number = 0; at < bytes.length; count += 1) {
    number += read()
    numbers[count] = number
    weighing[count] = read() / unit
  }
  return { numbers: numbers.subarray(0, count), weights: weighing.subarray(0, count) }
}

/** The postings without some entries. */
export const without = (
  { numbers, weights: weighing }: Postings,
  gone: ReadonlySet<number>,
): Postings => {
  const left = (_: number, index: number) => !gone.has(numbers[index] ?? 0)
  return { numbers: numbers.filter(left), weights: weighing.filter(left) }
}

/** As numbers are written for short ones: seven bits in each byte, the lowest first, and whether more follow. */
const write = (bytes: number[], value: number): void => {
  let left = value
  for (; left > 0x7f; left >>>= 7) bytes.push((left & 0x7f) | 0x80)
  bytes.push(left)
}
