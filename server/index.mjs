// @ts-check
/**
 * Starts the archive: Next behind a cache of finished pages. `node server/index.mjs --port 3000`, after a build.
 *
 * `next start` serves the same pages, slower and without the content security policy.
 */
import './smallHeap.mjs'

import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import next from 'next'
import { pino } from 'pino'

import { proxiesOf } from './clientAddress.mjs'
import { fontLinks } from './fontLinks.mjs'
import { createForgetPages } from './forgetPages.mjs'
import { createPageCache } from './pageCache.mjs'
import { createPeers } from './peers.mjs'
import { createRedis } from './redis.mjs'
import { limitsOf } from './limitRules.mjs'
import { createLimits, inRedis } from './limits.mjs'
import { createListener } from './listener.mjs'
import { createMetrics, serveMetrics } from './metrics.mjs'
import { observe } from './observe.mjs'
import { runJobs } from './runJobs.mjs'
import { stopGracefully } from './stopGracefully.mjs'

const { values } = parseArgs({
  options: { hostname: { type: 'string' }, port: { default: '3000', short: 'p', type: 'string' } },
})
const dir = fileURLToPath(new URL('..', import.meta.url))
const port = Number(values.port)

const app = next({
  dev: false,
  dir,
  port,
  ...(values.hostname ? { hostname: values.hostname } : {}),
})
await app.prepare() // reads .env too

const metrics = createMetrics()
const metricsPort = Number(process.env.METRICS_PORT)
if (metricsPort) {
  serveMetrics(metrics, { host: process.env.METRICS_HOST || '127.0.0.1', port: metricsPort })
}
const log = pino({ level: process.env.LOG_LEVEL || 'info', name: 'server' })
const secret = process.env.PAYLOAD_SECRET ?? ''
const origin = `http://${values.hostname ?? 'localhost'}:${String(port)}`
const redis = process.env.REDIS_URL ? createRedis(process.env.REDIS_URL) : undefined
// Archives that share a Redis have secrets of their own, and so names of their own.
const name = `archive:${createHmac('sha256', secret).update('redis').digest('hex').slice(0, 12)}`

const cache = createPageCache({ onChanged: () => peers?.tell() })
const forgetPages = createForgetPages({ cache, log, origin, secret })
const peers =
  redis && createPeers({ channel: `${name}:changed`, log, onChanged: forgetPages, redis })
if (peers) metrics.hears(peers.isHeard)
const limit = createLimits({
  limits: limitsOf(process.env.RATE_LIMITS),
  log,
  ...(redis ? { makeStore: inRedis(redis, name) } : {}),
  metrics,
  proxies: proxiesOf(process.env.TRUST_PROXY),
  secret,
})
const links = fontLinks(dir)

const server = createServer(
  // Readers on slow lines keep a connection for long, and none may hold a server for good.
  { headersTimeout: 20_000, keepAliveTimeout: 65_000, requestTimeout: 300_000 },
  observe({
    handle: app.getRequestHandler(),
    log,
    makeListener: (handle) => limit(createListener({ cache, handle, links })),
    metrics,
  }),
)
let stopJobs = () => {}
server.listen(port, values.hostname, () => {
  // Next's pages outlive a server, and content may have changed since.
  forgetPages()
  peers?.connect()
  stopJobs = runJobs({ origin, secret })
})
stopGracefully(server, async () => {
  stopJobs()
  peers?.close()
  await app.close()
})
