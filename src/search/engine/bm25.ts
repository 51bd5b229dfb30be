type Totals = {
  averageLength: number
  entries: number
  /** How many entries have each term that is looked for. */
  having: Map<string, number>
}

const saturation = 1.2
const lengthPart = 0.75

/**
 * The ranking of SQLite's FTS5, for a database that has none of its own.
 *
 * @returns the score of an entry: what it has of each term, and how many terms it has in all
 * @see https://www.sqlite.org/fts5.html#the_bm25_function
 */
export const bm25 =
  ({ averageLength, entries, having }: Totals) =>
  (weights: Record<string, number>, length: number): number => {
    const norm = saturation * (1 - lengthPart + (lengthPart * length) / Math.max(1, averageLength))
    let score = 0
    for (const [term, count] of having) {
      const weight = weights[term] ?? 0
      if (weight === 0) continue
      const rarity = Math.log((Math.max(entries, count) - count + 0.5) / (count + 0.5))
      score += (Math.max(rarity, 1e-6) * weight * (saturation + 1)) / (weight + norm)
    }
    return score
  }
