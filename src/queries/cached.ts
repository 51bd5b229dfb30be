import { unstable_cache } from 'next/cache'
import { cache } from 'react'

import { archiveTag } from '../lib/archiveTag'

/**
 * A read that is made once until content changes: `refreshSite` drops its result by tag.
 *
 * The result is kept as JSON. Arguments must be primitives: both caches compare them by value then.
 *
 * @param key tells the reads apart
 */
export const cached = <Arguments extends (number | string | undefined)[], Result>(
  key: string,
  read: (...args: Arguments) => Promise<Result>,
): ((...args: Arguments) => Promise<Result>) =>
  cache(unstable_cache(read, [key], { tags: [archiveTag] }))
