// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

/**
 * The request that is being answered, wherever that leads: Payload's log lines take its id from
 * here. Under a name that Next's bundle finds, which can import nothing of this file.
 *
 * @type {AsyncLocalStorage<{ id: string }>}
 */
export const current = new AsyncLocalStorage()
Object.assign(globalThis, { [Symbol.for('hankearkisto.request')]: current })

/** What a proxy in front may call a request: nothing that could make two lines out of one. */
const sane = /^[\w.:-]{8,80}$/

/**
 * The id that the proxy has given a request, or a new one.
 *
 * @param {import('node:http').IncomingMessage} req
 */
export const requestIdOf = ({ headers }) => {
  const given = headers['x-request-id']
  return typeof given === 'string' && sane.test(given) ? given : randomUUID()
}

/** Words in addresses after which a key comes that lets its holder in. */
const beforeKey = /\/(esikatselu|preview|reset|reset-password|verify|unlock)\/[^/]+/g
const longest = 300

/**
 * The path of an address without what is nobody's business: the question, and keys.
 *
 * @param {string} url
 */
export const pathOf = (url) => {
  const path = url.split('?', 1)[0] ?? '/'
  return path.replace(beforeKey, '/$1/…').slice(0, longest)
}

/** @typedef {'admin' | 'api' | 'asset' | 'file' | 'health' | 'openData' | 'other' | 'page'} Kind */

/** @type {[Kind, RegExp][]} the first that fits */
const kinds = [
  ['health', /^\/health\//],
  ['asset', /^\/(_next|fonts|icon|favicon)|^\/[\w.-]+\.(js|css|svg|png|ico|txt|webmanifest)$/],
  ['file', /^\/api\/[\w-]+\/file\//],
  ['openData', /^\/api\/open\//],
  ['api', /^\/api(\/|$)/],
  ['admin', /^\/admin(\/|$)/],
  ['page', /^\/(fi|en)?(\/|$)/],
]

/**
 * What kind of thing a path asks for: few enough to be counted apart.
 *
 * @param {string} path
 * @returns {Kind}
 */
export const kindOf = (path) => kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other'
