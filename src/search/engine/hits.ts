import type { Hit, Kind } from './types'

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
