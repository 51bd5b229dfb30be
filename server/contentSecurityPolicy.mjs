// @ts-check
import { createHash } from 'node:crypto'

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

/**
 * The policy of a public page: nothing but the site's own, and of the scripts within the page
 * those that it came with, by their digests. Next writes its data into such scripts; a nonce would
 * forbid to keep a page.
 *
 * @see https://www.w3.org/TR/CSP3/#script-src
 * @param {string} html
 */
export const contentSecurityPolicy = (html) => {
  const digests = new Set()
  for (const [, text = ''] of html.matchAll(inlineScript))
    digests.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  return [
    "default-src 'none'",
    ["script-src 'self'", ...digests].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // The admin shows a preview of the page in a frame.
    "frame-ancestors 'self'",
  ].join('; ')
}
