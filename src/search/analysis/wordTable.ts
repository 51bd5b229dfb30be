/**
 * Numbers words, by a place in a text, without making strings of them: 0, 1, 2 … in the order that
 * they were first seen. A word is known by 64 bits worked out of its letters; that two words share
 * them is not to be expected in any archive.
 */
export class WordTable {
  size = 0
  /** Of each place: both halves of the word's 64 bits, and its number, counted from 1. */
  #places = new Int32Array(3 * 2 ** 16)
  #mask = 2 ** 16 - 1

  /** @returns the word's number; `size` as it was before when the word is new */
  numberOf(text: string, start: number, end: number): number {
    let high = end - start
    let low = 0
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at)
      high = Math.imul(high ^ code, 0x01_00_01_93)
      low = (Math.imul(low, 31) + code) | 0
    }
    if (this.size * 2 > this.#mask) this.#grow()
    const at = this.#placeOf(high, low)
    const known = this.#places[at + 2] ?? 0
    if (known !== 0) return known - 1
    this.size += 1
    this.#put(at, high, low, this.size)
    return this.size - 1
  }

  #grow(): void {
    const before = this.#places
    this.#places = new Int32Array(before.length * 2)
    this.#mask = this.#mask * 2 + 1
    for (let at = 0; at < before.length; at += 3) {
      const [high = 0, low = 0, number = 0] = before.subarray(at, at + 3)
      if (number !== 0) this.#put(this.#placeOf(high, low), high, low, number)
    }
  }

  /** Where a word is, or the free place that it would be put. */
  #placeOf(high: number, low: number): number {
    const places = this.#places
    for (let place = (high ^ (low >>> 7)) & this.#mask; ; place = (place + 1) & this.#mask) {
      const at = place * 3
      if (places[at + 2] === 0 || (places[at] === high && places[at + 1] === low)) return at
    }
  }

  #put(at: number, high: number, low: number, number: number): void {
    this.#places[at] = high
    this.#places[at + 1] = low
    this.#places[at + 2] = number
  }
}
