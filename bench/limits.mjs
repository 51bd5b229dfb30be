/**
 * What the limits cost a request, in microseconds: `npm run bench:limits`. In this process and
 * without a network, so that nothing else is in the figure.
 */
import { createLimits } from '../server/limits.mjs'
import { limitsOf } from '../server/limitRules.mjs'
import { createMetrics } from '../server/metrics.mjs'

const rounds = 200_000
const log = { warn: () => undefined }

/** Median of nine runs, in microseconds. */
const costOf = async (url, rules) => {
  const limit = createLimits({
    limits: limitsOf(rules),
    log,
    metrics: createMetrics(),
    proxies: 1,
    secret: 'only-for-a-bench',
  })
  const handle = limit(() => Promise.resolve())
  const runs = []
  for (let run = 0; run < 9; run += 1) {
    const start = performance.now()
    for (let round = 0; round < rounds; round += 1) {
      // A thousand addresses, as of readers at the same time.
      const headers = { 'x-forwarded-for': `203.0.${round % 4}.${round % 250}` }
      await handle({ headers, method: 'GET', socket: { remoteAddress: '127.0.0.1' }, url }, {})
    }
    runs.push(((performance.now() - start) * 1000) / rounds)
  }
  return runs.sort((a, b) => a - b)[4]
}

const large = 'api=999999999/60 search=999999999/60'
for (const [what, url] of [
  ['a page, which is not counted', '/fi/hankkeet/bridges'],
  ['a search, which is counted', '/fi/haku?q=silta'],
  ['the API, which is counted', '/api/projects'],
]) {
  const [without, counted] = [await costOf(url, 'off'), await costOf(url, large)]
  process.stdout.write(
    `${what}: ${counted.toFixed(1)} µs with limits, ${without.toFixed(1)} µs without\n`,
  )
}
