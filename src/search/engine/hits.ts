import type { Hit, Kind } from './types'

/** A score counts so many of what FTS5 counts once: of a word that is in most entries it says 0.000001. */
export const scoreUnits = 1e12

/** Hits by their kind. */
export const byKind = (hits: readonly Hit[]): Map<Kind, Hit[]> => {
  const kinds = new Map<Kind, Hit[]>()
  for (const hit of hits) {
    const ofKind = kinds.get(hit.kind)
    if (ofKind) ofKind.push(hit)
    else kinds.set(hit.kind, [hit])
  }
  return kinds
}

export const inBatches = <T>(items: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
