// @ts-check
import Negotiator from 'negotiator'

/**
 * Sends a finished page, in the encoding that the reader prefers, or 304 to one who has it.
 *
 * Browsers may keep it but must ask each time (`max-age=0`): a correction is seen at once.
 * A cache in front, for all, may answer for a second by itself. nginx (deploy/nginx/archive.conf),
 * which counts whole seconds, may until the end of this one, and not at all while content changes:
 * so that it has nothing that is older than a second when a publication has been acknowledged.
 *
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 * @param {import('./pageCache.mjs').Entry} entry
 * @param {boolean} isSettled whether nothing has changed of late
 */
export const sendEntry = (req, res, { bodies, etag, headers, status }, isSettled) => {
  const encoding = encodingFor(req.headers['accept-encoding'] ?? '', bodies)
  const body = bodies[encoding] ?? bodies.identity
  const tag = encoding === 'identity' ? etag : `${etag.slice(0, -1)}-${encoding}"`
  const common = {
    ...headers,
    // While content changes without `s-maxage`: by it nginx would keep longer what a 304 says is the same.
    'Cache-Control': `public, max-age=0, ${isSettled ? 's-maxage=1, ' : ''}must-revalidate`,
    ETag: tag,
    // Next's own requests for data go to the same addresses; the API answers who has an origin apart.
    Vary: 'Accept-Encoding, Origin, RSC, Next-Router-Prefetch',
    'X-Accel-Expires': isSettled ? `@${String(Math.floor(Date.now() / 1000))}` : '0',
  }
  if (status === 200 && isKnown(req.headers['if-none-match'], etag)) {
    res.writeHead(304, common)
    res.end()
    return
  }
  res.writeHead(status, {
    ...common,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    'Content-Length': body.length,
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** @type {Map<string, string[]>} what a few browsers send, read once */
const read = new Map()

/**
 * @param {string} accepted
 * @param {import('./pageCache.mjs').Entry['bodies']} bodies
 * @returns {keyof import('./pageCache.mjs').Entry['bodies']}
 */
const encodingFor = (accepted, bodies) => {
  let encodings = read.get(accepted)
  if (!encodings) {
    encodings = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings()
    if (read.size < 200) read.set(accepted, encodings)
  }
  if (bodies.br && encodings.includes('br')) return 'br'
  if (bodies.gzip && encodings.includes('gzip')) return 'gzip'
  return 'identity'
}

/**
 * Whether the reader has the page, in any encoding.
 *
 * @param {string | undefined} ifNoneMatch
 * @param {string} etag
 */
const isKnown = (ifNoneMatch, etag) =>
  ifNoneMatch !== undefined && (ifNoneMatch === '*' || ifNoneMatch.includes(etag.slice(1, -1)))
