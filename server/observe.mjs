// @ts-check
import { current, kindOf, pathOf, requestIdOf } from './request.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(req: Request, res: Response) => Promise<void>} Handle */

/** Asked every few seconds by machines, or many times for each page: told in metrics alone. */
const quiet = new Set(['asset', 'health'])

/**
 * Gives each request an id, which its answer and every line logged for it have; and tells of each
 * in one line, and in the metrics.
 *
 * No address, name or question of whoever asks is told.
 *
 * @param {{
 *   log: import('pino').Logger,
 *   makeListener: (handle: Handle) => Handle,
 *   metrics: import('./metrics.mjs').Metrics,
 *   handle: Handle,
 * }} options makeListener: makes what answers out of what makes pages
 * @returns {(req: Request, res: Response) => void}
 */
export const observe = ({ handle, log, makeListener, metrics }) => {
  /** @type {WeakSet<Request>} requests that no finished page was there for */
  const made = new WeakSet()
  const listen = makeListener((req, res) => {
    made.add(req)
    return handle(req, res)
  })
  return (req, res) => {
    const id = requestIdOf(req)
    const start = process.hrtime.bigint()
    const { method = 'GET', url = '/' } = req
    const path = pathOf(url)
    const kind = kindOf(path)
    req.headers['x-request-id'] = id // for whatever reads it on the way
    res.setHeader('X-Request-Id', id)
    res.once('close', () => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9
      // Gone before an answer: as nginx counts it.
      const status = res.writableFinished ? res.statusCode : 499
      const isKept = kind === 'page' && !made.has(req)
      metrics.answered({ isKept, kind, seconds, status })
      log[quiet.has(kind) ? 'debug' : 'info']({
        method,
        ms: Math.round(seconds * 10_000) / 10,
        msg: 'request',
        path,
        requestId: id,
        status,
      })
    })
    current.run({ id }, () => {
      listen(req, res).catch((/** @type {unknown} */ err) => {
        // The reader has gone, or Next has told the rest.
        log.warn({ err, msg: 'A request was not answered.', requestId: id })
        if (!res.headersSent) res.writeHead(500)
        res.end()
      })
    })
  }
}
