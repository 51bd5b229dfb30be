import { sharedByBundles } from '../../lib/sharedByBundles'

const counts = sharedByBundles('heldFiles', () => new Map<string, number>())

/** From now on nobody fetches these files: a save is about to write them. */
export const hold = (paths: string[]): void => {
  for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1)
}

export const release = (paths: string[]): void => {
  for (const path of paths) {
    const left = (counts.get(path) ?? 0) - 1
    if (left > 0) counts.set(path, left)
    else counts.delete(path)
  }
}

export const isHeld = (path: string): boolean => counts.has(path)
