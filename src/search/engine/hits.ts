import type { Hit, Kind } from './types'

/** How many things of each kind there are among hits, each once whatever its languages. */
export const countDocs = (hits: readonly Hit[]): Partial<Record<Kind, number>> => {
  const seen = new Map<Kind, Set<string>>()
  for (const { doc, kind } of hits) {
    const docs = seen.get(kind)
    if (docs) docs.add(doc)
    else seen.set(kind, new Set([doc]))
  }
  return Object.fromEntries([...seen].map(([kind, docs]) => [kind, docs.size]))
}

export const inBatches = <T>(items: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
