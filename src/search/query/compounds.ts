import { keyOf } from '../analysis/builtIn'
import { units } from '../analysis/units'

/** The shortest key that is looked for within others. */
const shortest = 3
/** Shorter ones are in too many by chance: what is left of the compound must be a word of the index. */
const shortestSure = 4
const shortestRest = 3
/** A key so long that words beginning with it are hardly anything but its compounds. */
const surelyFirst = 6
/** What is left of a compound and so long is a word, though the index has it nowhere alone. */
const surelyWord = 6
const most = 60

/**
 * Keys of compounds that a key is a part of, among those of the index: `tunnel` → `rautatietunnel`.
 *
 * At the end of a word any beginning will do; at the beginning, or in the middle, the rest must be
 * a word of the index too, because many words begin alike (`hanke`, `hankinta`).
 */
export const compoundsWith = (key: string, keys: readonly string[]): string[] => {
  if (key.length < shortest) return []
  const known = new Set(keys)
  const isWord = (rest: string) =>
    rest.length >= shortestRest && (known.has(rest) || known.has(keyOf(rest)))
  const found = keys.filter((candidate) => {
    if (candidate === key || candidate.length < key.length + shortestRest) return false
    const at = candidate.indexOf(key)
    if (at === -1 || isWithinUnit(candidate, key)) return false
    if (candidate.endsWith(key))
      return key.length >= shortestSure || isWord(candidate.slice(0, -key.length))
    // Between the parts stands what the key has lost: a vowel or two, and in the genitive an n.
    const rest = candidate.slice(at + key.length)
    const isFollowed = [/^/, /^[aeiouyäö]/, /^[aeiouyäö]{2}/, /^[aeiouyäö]n/].some((lost) =>
      isWord(rest.replace(lost, '')),
    )
    const isFirst = at === 0 && key.length >= surelyFirst && rest.length >= shortestRest
    if (isFirst) return true
    const isLong = rest.length >= surelyWord && key.length >= shortestSure
    return (isFollowed || isLong) && (at === 0 || isWord(candidate.slice(0, at)))
  })
  return found.slice(0, most)
}

const unitKeys = units.map(keyOf)

const isWithinUnit = (candidate: string, key: string): boolean =>
  unitKeys.some((unit) => unit !== key && unit.includes(key) && candidate.includes(unit))
