import { createHmac, randomBytes } from 'node:crypto'

import { perHour } from './rules'

const hour = 60 * 60 * 1000 // milliseconds

/**
 * Counts messages in this process: a sender is let through `perHour` times in an hour.
 *
 * The address is never kept: the key is its digest with a secret that this process makes for each
 * hour and forgets with the counts. Where several processes serve the site, each counts its own.
 */
export const createSenderLimit = () => {
  let secret = randomBytes(32)
  let since = 0
  let all = 0
  const counts = new Map<string, number>()

  /** Whether one more message is taken from the address; counts it when it is. */
  return (address: string, now: number): boolean => {
    if (now - since >= hour) {
      secret = randomBytes(32)
      since = now
      all = 0
      counts.clear()
    }
    const key = createHmac('sha256', secret).update(address).digest('base64')
    const count = counts.get(key) ?? 0
    if (count >= perHour.address || all >= perHour.all) return false
    counts.set(key, count + 1)
    all += 1
    return true
  }
}
