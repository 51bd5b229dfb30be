/**
 * The word of the index that was probably meant by one that is not in it: the nearest by letters
 * added, left out, changed or swapped, and among those the commonest.
 *
 * @param words of the index, by how many entries have them
 */
export const correct = (
  written: string,
  words: ReadonlyMap<string, number>,
): string | undefined => {
  const word = written.toLowerCase()
  const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  if (allowed === 0 || /^\p{N}+$/u.test(word)) return undefined
  const signs = signsOf(word)
  let best: { count: number; distance: number; word: string } | undefined
  for (const [candidate, count] of words) {
    if (Math.abs(candidate.length - word.length) > allowed || candidate.length < 3) continue
    // Each change of a letter changes at most two of the letters that are there.
    if (bits(signs ^ signsOf(candidate)) > allowed * 2) continue
    const distance = distanceOf(word, candidate, allowed)
    if (distance > allowed || distance === 0) continue
    const isBetter =
      !best || distance < best.distance || (distance === best.distance && count > best.count)
    if (isBetter) best = { count, distance, word: candidate }
  }
  return best?.word
}

/** Which letters a word has, one bit for each of them, some sharing one. */
const signsOf = (word: string): number => {
  let signs = 0
  for (let index = 0; index < word.length; index += 1) signs |= 1 << (word.charCodeAt(index) & 31)
  return signs
}

const bits = (value: number): number => {
  let count = 0
  for (let left = value; left !== 0; left &= left - 1) count += 1
  return count
}

/** Damerau–Levenshtein distance, or more than `limit` as soon as it is certain. */
const distanceOf = (a: string, b: string, limit: number): number => {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1]
      let cost = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (isSame ? 0 : 1),
      )
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isSwap) cost = Math.min(cost, at(before, column - 2) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = previous
    previous = current
  }
  return at(previous, b.length)
}

const at = (row: number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY
