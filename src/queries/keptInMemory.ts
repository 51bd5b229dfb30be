import { LRUCache } from 'lru-cache'
import { cache } from 'react'

import { sharedByBundles } from '../lib/sharedByBundles'
import { getState } from './cached'

/**
 * Results of all such reads together: of the content as it is now, and at times as it just was.
 * One for the process: else each kind of page would read the whole archive for itself.
 */
const memory = sharedByBundles(
  'keptInMemory',
  () => new LRUCache<string, Promise<unknown>>({ max: 24 }),
)

/**
 * As `cached`, for results that are large: Next keeps none above 2 MB, and would parse it anew for
 * each request. It is kept in this process, for as long as a small value in Next's cache stays.
 *
 * All callers share the result: nobody may change it.
 */
export const keptInMemory = <Arguments extends (number | string | undefined)[], Result>(
  key: string,
  read: (...args: Arguments) => Promise<Result>,
): ((...args: Arguments) => Promise<Result>) =>
  cache(async (...args: Arguments): Promise<Result> => {
    const address = JSON.stringify([key, await getState(), ...args])
    const kept = memory.get(address) as Promise<Result> | undefined
    if (kept) return kept
    const result = read(...args)
    memory.set(address, result)
    // A failure is told to whoever waits, and tried anew by the next.
    result.catch(() => memory.delete(address))
    return result
  })
