// @ts-check
import { createHash } from 'node:crypto'

import { captureResponse } from './captureResponse.mjs'
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs'
import { compress } from './compress.mjs'
import { sendEntry } from './sendEntry.mjs'
import { isOpenList, isShared } from './shared.mjs'
import { withoutReact } from './withoutReact.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./pageCache.mjs').Entry} Entry */
/** @typedef {import('./pageCache.mjs').PageCache} PageCache */
/** @typedef {(req: Request, res: Response) => Promise<void>} Handle */

/**
 * Answers from the cache of finished pages where it can, and lets Next make what is not there.
 *
 * @param {{ cache: PageCache, handle: Handle, links?: string }} options links: what each page needs, as a `Link` header
 */
export const createListener = ({ cache, handle, links = '' }) => {
  /** @type {Map<string, Promise<Entry | undefined>>} pages that are being made: once for all who wait */
  const making = new Map()

  /** @param {Request} req @param {Response} res */
  return async (req, res) => {
    if (!isShared(req)) {
      if (isWrite(req)) purgeWhenDone(cache, res)
      await handle(req, res)
      return
    }
    const key = req.url ?? '/'
    const entry = cache.get(key) ?? (await making.get(key))
    if (entry) {
      sendEntry(req, res, entry, cache.isSettled())
      return
    }
    const made = make({ cache, handle, key, links, req, res })
    making.set(
      key,
      made.catch(() => undefined),
    )
    try {
      const fresh = await made
      if (fresh) sendEntry(req, res, fresh, cache.isSettled())
    } finally {
      making.delete(key)
    }
  }
}

/**
 * Payload runs jobs, which may publish, at a GET.
 *
 * @param {Request} req
 */
const isWrite = ({ method, url = '' }) =>
  (method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS') ||
  url.startsWith('/api/payload-jobs/run')

/**
 * A page made between a save and its commit shows what was before: it does not stay.
 *
 * @param {PageCache} cache
 * @param {Response} res
 */
const purgeWhenDone = (cache, res) => {
  const before = cache.changes()
  res.once('close', () => {
    if (cache.changes() !== before) cache.changed()
  })
}

/**
 * Next has no way to answer 410: the page says in its markup that there was something here once.
 *
 * @param {Buffer} body
 */
const isGone = (body) => body.includes('data-status="410"')

/**
 * Lets Next make the page. What others may get too is kept and returned; anything else has been
 * sent as Next made it, and nothing is returned.
 *
 * @param {{ cache: PageCache, handle: Handle, key: string, links: string, req: Request, res: Response }} options
 * @returns {Promise<Entry | undefined>}
 */
const make = async ({ cache, handle, key, links, req, res }) => {
  const begunIn = cache.generation()
  const { method } = req
  const asked = { ...req.headers }
  // Made whole and unencoded: it is encoded here, once.
  delete req.headers['accept-encoding']
  delete req.headers['if-none-match']
  req.method = 'GET'
  const captured = await captureResponse(res, () => handle(req, res))
  Object.assign(req, { headers: asked, method })
  const { headers } = captured
  const isPage = String(headers['content-type'] ?? '').startsWith('text/html')
  const status = isPage && captured.status === 200 && isGone(captured.body) ? 410 : captured.status
  const isKept =
    !headers['set-cookie'] &&
    (isOpenList(key)
      ? status === 200
      : /s-maxage/.test(String(headers['cache-control'])) &&
        (status === 200 || status === 301 || status === 308))
  // Nothing in it would come to life, but the page that says that something went wrong has a button.
  const body =
    isPage && status < 500 ? Buffer.from(withoutReact(captured.body.toString())) : captured.body
  if (isPage) {
    headers['content-security-policy'] = contentSecurityPolicy(body.toString())
    if (links) headers.link = [headers.link, links].filter(Boolean).join(', ')
  }
  if (!isKept) {
    // Next would let a shared cache keep a 404 for a year.
    if (status >= 400) headers['cache-control'] = 'no-store'
    res.writeHead(status, { ...headers, 'content-length': body.length })
    res.end(req.method === 'HEAD' ? undefined : body)
    return undefined
  }
  for (const name of ['cache-control', 'etag', 'vary']) delete headers[name]
  const entry = {
    bodies: await compress(body, String(headers['content-type'] ?? '')),
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    headers,
    status,
  }
  cache.set(key, entry, begunIn)
  return entry
}
