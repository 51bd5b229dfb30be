type Totals = {
  averageLength: number
  entries: number
  /** How many entries have each term that is looked for. */
  having: Map<string, number>
}

const saturation = 1.2
const lengthPart = 0.75

/**
 * The ranking of SQLite's FTS5, for a database that has none of its own: of a term, gives what it
 * adds to the score of an entry, by its weight in that and how many terms that has in all.
 *
 * @see https://www.sqlite.org/fts5.html#the_bm25_function
 */
export const bm25 =
  ({ averageLength, entries, having }: Totals) =>
  (term: string): ((weight: number, length: number) => number) => {
    const count = having.get(term) ?? 0
    const rarity = Math.log((Math.max(entries, count) - count + 0.5) / (count + 0.5))
    const worth = Math.max(rarity, 1e-6)
    return (weight, length) => {
      const norm =
        saturation * (1 - lengthPart + (lengthPart * length) / Math.max(1, averageLength))
      return (worth * weight * (saturation + 1)) / (weight + norm)
    }
  }
