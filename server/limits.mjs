// @ts-check
import { createHmac } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'

import { clientAddress, networkOf } from './clientAddress.mjs'
import { limitOf } from './limitRules.mjs'
import { sendTooMany } from './sendTooMany.mjs'

/** @typedef {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => Promise<void>} Handle */
/** @typedef {import('./limitRules.mjs').LimitName} LimitName */

/** @typedef {{ duration: number, keyPrefix: string, points: number }} StoreOptions */
/** @typedef {(options: StoreOptions) => Pick<import('rate-limiter-flexible').RateLimiterAbstract, 'consume'>} MakeStore */

/**
 * Keeps count, in this process.
 *
 * @type {MakeStore}
 */
const inMemory = (options) => new RateLimiterMemory(options)

/**
 * Keeps count for all servers together; each by itself while Redis is away.
 *
 * @param {import('./redis.mjs').Redis} redis
 * @param {string} prefix of the keys of this archive
 * @returns {MakeStore}
 */
export const inRedis =
  (redis, prefix) =>
  ({ keyPrefix, ...options }) =>
    new RateLimiterRedis({
      ...options,
      insuranceLimiter: new RateLimiterMemory({ ...options, keyPrefix }),
      keyPrefix: `${prefix}:${keyPrefix}`,
      rejectIfRedisNotReady: true,
      storeClient: redis,
      useRedisPackage: true,
    })

/**
 * Bounds how often one address may sign in, ask for a password, search, send forms and use the API.
 * Before anything else is done for the request, and for what is not bounded without any work.
 *
 * No address is kept or logged: who asks is known by a digest.
 *
 * @param {{
 *   limits: import('./limitRules.mjs').Limits | undefined,
 *   log: Pick<import('pino').Logger, 'warn'>,
 *   makeStore?: MakeStore,
 *   metrics: Pick<import('./metrics.mjs').Metrics, 'limited'>,
 *   proxies: number,
 *   secret: string,
 * }} options secret: that of the digest
 * @returns {(handle: Handle) => Handle}
 */
export const createLimits = ({ limits, log, makeStore = inMemory, metrics, proxies, secret }) => {
  const stores = new Map(
    Object.entries(limits ?? {}).map(([name, { count, seconds }]) => [
      name,
      makeStore({ duration: seconds, keyPrefix: `limit:${name}`, points: count }),
    ]),
  )
  /** @param {string} address */
  const digest = (address) =>
    createHmac('sha256', secret).update(networkOf(address)).digest('base64url').slice(0, 22)

  /**
   * @param {LimitName} name
   * @param {string} who
   * @returns {Promise<number>} seconds to wait: 0 for whoever may go on
   */
  const wait = async (name, who) => {
    try {
      await stores.get(name)?.consume(who)
      return 0
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000) || 1
      // A store that is away shuts nobody out.
      log.warn({ err: refusal, limit: name, msg: 'Requests are not counted.' })
      return 0
    }
  }

  return (handle) => async (req, res) => {
    const address = clientAddress(req, proxies)
    // Whatever reads it further on gets what is believed, and that alone.
    req.headers['x-forwarded-for'] = address
    const name = stores.size > 0 ? limitOf(req) : undefined
    if (name) {
      const who = digest(address)
      const seconds = await wait(name, who)
      if (seconds > 0) {
        metrics.limited(name)
        log.warn({ limit: name, msg: 'Too many requests.', seconds, who: who.slice(0, 8) })
        sendTooMany(req, res, seconds)
        return
      }
    }
    await handle(req, res)
  }
}
