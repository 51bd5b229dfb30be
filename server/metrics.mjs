// @ts-check
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** Seconds: a finished page takes under a millisecond, a large upload minutes. */
const buckets = [0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/**
 * What a monitoring system wants to know, in Prometheus's text form.
 *
 * `src/host/logging.ts` leaves the counting of jobs at
 * `globalThis[Symbol.for('hankearkisto.jobCounts')]`: the database is Next's to ask.
 */
export const createMetrics = () => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    buckets,
    help: 'Seconds from the request to the end of its answer, by kind of what is asked and status',
    labelNames: ['kind', 'status'],
    name: 'archive_request_duration_seconds',
    registers,
  })
  const pages = new Counter({
    help: 'Public pages by whether a finished one was kept (hit) or it was made (miss)',
    labelNames: ['result'],
    name: 'archive_page_cache_total',
    registers,
  })
  const limited = new Counter({
    help: 'Requests that were answered 429, by the limit that was met',
    labelNames: ['limit'],
    name: 'archive_limited_total',
    registers,
  })
  new Gauge({
    async collect() {
      const counts = await countJobs()
      for (const [state, count] of Object.entries(counts ?? {})) this.set({ state }, count)
    },
    help: 'Jobs that wait for their time or turn, are being done, and have failed',
    labelNames: ['state'],
    name: 'archive_jobs',
    registers,
  })
  const build = new Gauge({
    help: 'Always 1: the version that runs is in the labels',
    labelNames: ['node', 'version'],
    name: 'archive_build_info',
    registers,
  })
  build.set({ node: process.version, version: versionOf() }, 1)
  return {
    /** @param {{ isKept: boolean, kind: import('./request.mjs').Kind, seconds: number, status: number }} answer */
    answered: ({ isKept, kind, seconds, status }) => {
      duration.observe({ kind, status: String(status) }, seconds)
      if (kind === 'page' && status !== 429) pages.inc({ result: isKept ? 'hit' : 'miss' })
    },
    /**
     * For a server of several.
     *
     * @param {() => boolean} isHeard whether it hears what the others have changed
     */
    hears: (isHeard) => {
      new Gauge({
        collect() {
          this.set(Number(isHeard()))
        },
        help: '1 while this server hears what the others have changed, 0 while Redis is away',
        name: 'archive_hears_others',
        registers,
      })
    },
    /** @param {import('./limitRules.mjs').LimitName} limit */
    limited: (limit) => limited.inc({ limit }),
    text: () => registry.metrics(),
    type: registry.contentType,
  }
}

/** @typedef {ReturnType<typeof createMetrics>} Metrics */

/**
 * Serves the metrics on a port of their own, which the public is not let in to.
 *
 * @param {Metrics} metrics
 * @param {{ host: string, port: number }} place
 * @returns {import('node:http').Server}
 */
export const serveMetrics = (metrics, { host, port }) =>
  createServer((req, res) => {
    if (req.url !== '/metrics' || req.method !== 'GET') {
      res.writeHead(404).end()
      return
    }
    metrics.text().then(
      (text) => res.writeHead(200, { 'Content-Type': metrics.type }).end(text),
      () => res.writeHead(500).end(),
    )
  }).listen(port, host)

/** How long the database may think: without an answer the rest is told all the same. */
const patience = 2000 // milliseconds

/** @returns {Promise<Record<string, number> | undefined>} nothing while the database is away */
const countJobs = async () => {
  const shared = /** @type {Record<symbol, unknown>} */ (globalThis)
  const count = shared[Symbol.for('hankearkisto.jobCounts')]
  if (typeof count !== 'function') return undefined
  const tooLong = new Promise((resolve) => setTimeout(resolve, patience, undefined).unref())
  return Promise.race([count().catch(() => undefined), tooLong])
}

const versionOf = () =>
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
