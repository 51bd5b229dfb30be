import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'

import type { ArchiveState } from '../read/state'

/** What every answer of the API lets other sites do: read, and nothing else. */
export const corsHeaders = {
  'Access-Control-Allow-Headers': 'Accept, Accept-Language, If-Modified-Since, If-None-Match',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Disposition, ETag, Last-Modified, Link',
  'Access-Control-Max-Age': '86400',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
}

type Answer = {
  /** Made only when it is needed: not for a HEAD, nor for what the caller has already. */
  body: () => Promise<Buffer | Readable | string>
  /** Name of the file that a browser saves. */
  filename?: string
  headers?: Record<string, string>
  type: string
}

/**
 * The answer, or 304 when the caller has it.
 *
 * The tag is weak and tells the state of the archive and the address: telling it needs no body, so
 * that asking again is cheap however large the answer is.
 */
export const send = async (
  request: Request,
  { modified, tag }: ArchiveState,
  { body, filename, headers, type }: Answer,
): Promise<Response> => {
  const { pathname, search } = new URL(request.url)
  const etag = `W/"${hash(`${tag} ${pathname}${search}`)}"`
  const common = {
    // Kept for a while by anybody, and asked about after that.
    'Cache-Control': 'public, max-age=60, stale-while-revalidate=600',
    ETag: etag,
    'Last-Modified': modified.toUTCString(),
    ...headers,
  }
  if (isFresh(request, etag, modified)) return new Response(null, { headers: common, status: 304 })
  const head = {
    ...common,
    'Content-Type': type,
    ...(filename ? { 'Content-Disposition': `attachment; filename="${filename}"` } : {}),
  }
  if (request.method === 'HEAD') return new Response(null, { headers: head })
  const content = await body()
  if (content instanceof Readable) {
    return new Response(Readable.toWeb(content) as ReadableStream, { headers: head })
  }
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: { ...head, 'Content-Length': String(Buffer.byteLength(content)) },
  })
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2 : a tag counts before a date */
const isFresh = (request: Request, etag: string, modified: Date): boolean => {
  const tags = request.headers.get('if-none-match')
  if (tags !== null) {
    return tags.split(',').some((each) => each.trim() === '*' || weak(each) === weak(etag))
  }
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  return !Number.isNaN(since) && Math.floor(modified.getTime() / 1000) * 1000 <= since
}

const weak = (tag: string): string => tag.trim().replace(/^W\//, '')

const hash = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22)
