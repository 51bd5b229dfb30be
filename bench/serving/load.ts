import autocannon from 'autocannon'

import { browserEncodings } from './plain'

/** Requests a second, latencies in milliseconds, and requests that got no good answer. */
export type Load = { failed: number; p50: number; p99: number; perSecond: number }

/** As many requests as `connections` can make for `seconds`, after one second that is not counted. */
export const load = async (url: string, connections: number, seconds: number): Promise<Load> => {
  const headers = { 'accept-encoding': browserEncodings }
  const options = { connections, headers, timeout: 10, url } // seconds
  await autocannon({ ...options, duration: 1 })
  const { errors, latency, non2xx, requests } = await autocannon({ ...options, duration: seconds })
  return {
    failed: errors + non2xx,
    p50: latency.p50,
    p99: latency.p99,
    perSecond: requests.average,
  }
}

export const loadHead = `${''.padEnd(28)}connections  requests/s  p50 ms  p99 ms  failed`

export const loadRow = (name: string, connections: number, { failed, p50, p99, perSecond }: Load) =>
  [
    name.padEnd(28),
    String(connections).padStart(11),
    Math.round(perSecond).toString().padStart(12),
    ...[p50, p99, failed].map((value) => String(value).padStart(8)),
  ].join('')
