// @ts-check
/**
 * Starts the archive: Next behind a cache of finished pages. `node server/index.mjs --port 3000`, after a build.
 *
 * `next start` serves the same pages, slower and without the content security policy.
 */
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import next from 'next'

import { fontLinks } from './fontLinks.mjs'
import { createPageCache } from './pageCache.mjs'
import { createListener } from './listener.mjs'
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
await app.prepare()

const server = createServer(
  // Readers on slow lines keep a connection for long, and none may hold a server for good.
  { headersTimeout: 20_000, keepAliveTimeout: 65_000, requestTimeout: 300_000 },
  createListener({
    cache: createPageCache(),
    handle: app.getRequestHandler(),
    links: fontLinks(dir),
  }),
)
let stopJobs = () => {}
server.listen(port, values.hostname, () => {
  stopJobs = runJobs({
    origin: `http://${values.hostname ?? 'localhost'}:${String(port)}`,
    secret: process.env.PAYLOAD_SECRET ?? '',
  })
})
stopGracefully(server, async () => {
  stopJobs()
  await app.close()
})
