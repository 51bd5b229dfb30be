import type { Hit, Hits } from './types'

/** How many things of each kind there are among hits, each once whatever its languages. */
export const countDocs = (hits: Hit[]): Hits['counts'] => {
  const seen = new Set<string>()
  const counts: Hits['counts'] = {}
  for (const { doc, kind } of hits) {
    if (seen.has(`${kind}/${doc}`)) continue
    seen.add(`${kind}/${doc}`)
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

export const inBatches = <T>(items: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
