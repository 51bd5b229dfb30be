import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

import autocannon from 'autocannon'

import { browserEncodings } from './plain'

/** Requests a second, latencies in milliseconds, and requests that got no good answer. */
export type Load = { failed: number; p50: number; p99: number; perSecond: number }

/** `wrk`, where it is installed: it takes a tenth of the processor that a generator on Node takes. */
export const generator = spawnSync('wrk', ['-v']).error ? 'autocannon' : 'wrk'

/** As many requests as `connections` can make for `seconds`, after one second that is not counted. */
export const load = async (url: string, connections: number, seconds: number): Promise<Load> => {
  const run = generator === 'wrk' ? byWrk : byAutocannon
  await run(url, connections, 1)
  return await run(url, connections, seconds)
}

const byAutocannon: typeof load = async (url, connections, seconds) => {
  const headers = { 'accept-encoding': browserEncodings }
  const { errors, latency, non2xx, requests } = await autocannon({
    connections,
    duration: seconds,
    headers,
    timeout: 10, // seconds
    url,
  })
  return {
    failed: errors + non2xx,
    p50: latency.p50,
    p99: latency.p99,
    perSecond: requests.average,
  }
}

const byWrk: typeof load = async (url, connections, seconds) => {
  const { stdout } = await promisify(execFile)('wrk', [
    ...['--threads', '1', '--connections', String(connections)],
    ...['--duration', `${String(seconds)}s`, '--timeout', '10s', '--latency'],
    ...['--header', `Accept-Encoding: ${browserEncodings}`],
    ...['--script', 'bench/serving/wrk.lua', url],
  ])
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Load
}

export const loadHead = `${''.padEnd(28)}connections  requests/s  p50 ms  p99 ms  failed`

export const loadRow = (name: string, connections: number, { failed, p50, p99, perSecond }: Load) =>
  [
    name.padEnd(28),
    String(connections).padStart(11),
    Math.round(perSecond).toString().padStart(12),
    ...[p50, p99, failed].map((value) => String(value).padStart(8)),
  ].join('')
