import { unstable_cache } from 'next/cache'
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { cache } from 'react'

import { archiveTag } from '../lib/archiveTag'
import { sharedByBundles } from '../lib/sharedByBundles'

type Primitive = number | string | undefined

/** Next's cache, until content changes: `refreshSite` drops the tag. */
const untilChange = <Arguments extends Primitive[], Result>(
  key: string,
  read: (...args: Arguments) => Promise<Result>,
) => unstable_cache(read, [key], { tags: [archiveTag] })

/** Next tells reads apart by their source too, which each bundle writes in its own way. */
const newState = sharedByBundles('newState', () => () => Promise.resolve(randomUUID()))
const readState = cache(untilChange('state', newState))
const stateOutside = new AsyncLocalStorage<string>()

/**
 * Stands for the content as it is: another one as soon as `refreshSite` has dropped the tag.
 *
 * Next looks nothing up in its cache for a read within a cached read, so that such a one would get a
 * state of its own: it has the state that was found before.
 */
export const getState = async (): Promise<string> => stateOutside.getStore() ?? (await readState())

/**
 * A read that is made once until content changes.
 *
 * The result is kept as JSON. Arguments must be primitives: both caches compare them by value then.
 *
 * @param key tells the reads apart
 */
export const cached = <Arguments extends Primitive[], Result>(
  key: string,
  read: (...args: Arguments) => Promise<Result>,
): ((...args: Arguments) => Promise<Result>) => {
  const kept = untilChange(key, read)
  return cache(async (...args: Arguments) => {
    const state = await getState()
    return await stateOutside.run(state, () => kept(...args))
  })
}
