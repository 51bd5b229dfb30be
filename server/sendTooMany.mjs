// @ts-check

const texts = {
  en: {
    minutes: (/** @type {number} */ count) => `Try again in about ${String(count)} minutes.`,
    seconds: (/** @type {number} */ count) =>
      `Try again in ${String(count)} ${count === 1 ? 'second' : 'seconds'}.`,
    title: 'Too many requests',
    why: 'Too many requests came from the same network address in a short time.',
  },
  fi: {
    minutes: (/** @type {number} */ count) =>
      `Yritä uudelleen noin ${String(count)} minuutin kuluttua.`,
    seconds: (/** @type {number} */ count) => `Yritä uudelleen ${String(count)} sekunnin kuluttua.`,
    title: 'Liian monta pyyntöä',
    why: 'Samasta verkko-osoitteesta tuli lyhyessä ajassa liian monta pyyntöä.',
  },
}

/**
 * The language of the page that is asked for, or of the admin, or that the browser asks for first.
 *
 * @param {import('node:http').IncomingMessage} req
 * @returns {'en' | 'fi'}
 */
const languageOf = ({ headers, url = '' }) => {
  const told =
    /^\/(fi|en)(?=[/?]|$)/.exec(url)?.[1] ??
    /(?:^|;\s*)payload-lng=(\w+)/.exec(headers.cookie ?? '')?.[1] ??
    headers['accept-language']?.slice(0, 2)
  return told === 'en' ? 'en' : 'fi'
}

/**
 * Answers 429, as a page or as JSON of the form that Payload's admin shows.
 *
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 * @param {number} seconds until the next request is answered
 */
export const sendTooMany = (req, res, seconds) => {
  const language = languageOf(req)
  const { title, why, ...wait } = texts[language]
  const when = seconds > 90 ? wait.minutes(Math.ceil(seconds / 60)) : wait.seconds(seconds)
  const isPage = /^\/(fi|en)(?=[/?]|$)/.test(req.url ?? '') && !/suggest|feed\./.test(req.url ?? '')
  const body = isPage
    ? `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1><p>${why} ${when}</p></main></body></html>`
    : JSON.stringify({ errors: [{ message: `${why} ${when}`, name: 'TooManyRequests' }] })
  res.writeHead(429, {
    'Cache-Control': 'no-store',
    'Content-Language': language,
    'Content-Length': Buffer.byteLength(body),
    'Content-Security-Policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'Retry-After': String(seconds),
    'X-Content-Type-Options': 'nosniff',
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}
