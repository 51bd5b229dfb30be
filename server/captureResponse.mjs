// @ts-check

/** Headers that belong to one way of sending, not to the page. */
const ofSending = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
])

/**
 * Runs `respond`, which answers on `res`, and returns its answer instead of sending it.
 *
 * @param {import('node:http').ServerResponse} res
 * @param {() => Promise<void>} respond
 * @returns {Promise<{ body: Buffer, headers: Record<string, string | string[]>, status: number }>}
 */
export const captureResponse = async (res, respond) => {
  const { end, flushHeaders, write, writeHead } = res
  /** @type {Buffer[]} */
  const chunks = []
  /** @param {unknown} chunk @param {unknown} encoding */
  const keep = (chunk, encoding) => {
    if (chunk === undefined || chunk === null || typeof chunk === 'function') return
    const isText = typeof chunk === 'string'
    const code = typeof encoding === 'string' ? /** @type {BufferEncoding} */ (encoding) : 'utf8'
    chunks.push(isText ? Buffer.from(chunk, code) : Buffer.from(/** @type {Uint8Array} */ (chunk)))
  }
  /** @param {unknown[]} args */
  const called = (args) => {
    const callback = args.find((arg) => typeof arg === 'function')
    if (callback) queueMicrotask(/** @type {() => void} */ (callback))
  }
  const answered = new Promise((resolve, reject) => {
    res.once('close', () => reject(new Error('The reader has gone.')))
    Object.assign(res, {
      end: (/** @type {unknown[]} */ ...args) => {
        keep(args[0], args[1])
        called(args)
        resolve(undefined)
        return res
      },
      flushHeaders: () => undefined,
      write: (/** @type {unknown[]} */ ...args) => {
        keep(args[0], args[1])
        called(args)
        return true
      },
      writeHead: (/** @type {number} */ status, /** @type {unknown[]} */ ...rest) => {
        res.statusCode = status
        const headers = /** @type {Record<string, string>} */ (rest.at(-1) ?? {})
        if (typeof headers === 'object')
          for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
        return res
      },
    })
  })
  try {
    // Next may wait for the end of the sending, which comes only after this.
    const responding = respond()
    responding.catch(() => undefined)
    await Promise.race([answered, responding.then(() => answered)])
  } finally {
    Object.assign(res, { end, flushHeaders, write, writeHead })
  }
  /** @type {Record<string, string | string[]>} */
  const headers = {}
  for (const [name, value] of Object.entries(res.getHeaders())) {
    if (value !== undefined && !ofSending.has(name))
      headers[name] = Array.isArray(value) ? value : String(value)
    res.removeHeader(name)
  }
  return { body: Buffer.concat(chunks), headers, status: res.statusCode }
}
