// @ts-check
import { createClient } from '@redis/client'

/** Milliseconds between two signs of life, and without one until a connection counts as lost. */
const [sign, silence] = [1000, 3000]
/** Milliseconds until a lost server is looked for again, at the longest. */
const longestPause = 2000

/**
 * A connection to Redis, which is looked for again and again when it is lost: whoever asks meanwhile
 * is told so at once.
 *
 * @param {string} url such as redis://:password@host:6379/0, rediss:// with TLS
 * @throws {TypeError} for what is no such address
 */
export const createRedis = (url) =>
  createClient({
    disableOfflineQueue: true,
    pingInterval: sign,
    socket: {
      connectTimeout: silence,
      reconnectStrategy: (/** @type {number} */ tries) => Math.min(50 * 2 ** tries, longestPause),
      socketTimeout: silence,
    },
    url,
  })

/** @typedef {ReturnType<typeof createRedis>} Redis */
