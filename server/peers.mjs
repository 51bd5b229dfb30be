// @ts-check
import { randomUUID } from 'node:crypto'

/** Milliseconds after which pages are dropped once more: by then the other's save is committed. */
const usualSettling = [1000, 5000]
/** Milliseconds that pages are kept for while nobody can be heard. */
const usualPatience = 10_000

/**
 * Tells the other servers of the archive that content has changed, and is told by them, over Redis.
 *
 * What was said while the connection was lost is not repeated. So everything is dropped when it
 * comes back, and every ten seconds until then: a page is never old for longer than that.
 *
 * @param {{
 *   channel: string,
 *   log: Pick<import('pino').Logger, 'info' | 'warn'>,
 *   onChanged: () => void,
 *   patience?: number,
 *   redis: import('./redis.mjs').Redis,
 *   settling?: number[],
 * }} options onChanged: drops the pages of this server; redis: not yet connected to
 */
export const createPeers = ({
  channel,
  log,
  onChanged,
  patience = usualPatience,
  redis,
  settling = usualSettling,
}) => {
  const me = randomUUID()
  const ear = redis.duplicate()
  let isUntold = false
  /** @type {NodeJS.Timeout[]} */
  let later = []
  /** @type {NodeJS.Timeout | undefined} */
  let alone

  const drop = () => {
    onChanged()
    for (const timer of later) clearTimeout(timer)
    later = settling.map((wait) => setTimeout(onChanged, wait).unref())
  }
  const tell = () => {
    isUntold = true
    if (!redis.isReady) return
    isUntold = false
    redis.publish(channel, me).catch((/** @type {unknown} */ err) => {
      isUntold = true
      log.warn({ err, msg: 'The other servers could not be told of a change.' })
    })
  }
  const lost = (/** @type {unknown} */ err) => {
    if (alone) return
    log.warn({ err, msg: 'Redis is away: changes by other servers show within ten seconds.' })
    alone = setInterval(onChanged, patience).unref()
  }
  redis.on('ready', () => {
    if (isUntold) tell()
  })
  redis.on('error', () => undefined) // `ear` loses the same server, and says so
  ear.on('error', lost)
  const listen = async () => {
    // Again and again the same listener: it is kept once.
    await ear.subscribe(channel, hear)
    if (alone) log.info({ msg: 'Redis is back.' })
    clearInterval(alone)
    alone = undefined
    drop()
  }
  /** @param {string} who */
  const hear = (who) => {
    if (who !== me) drop()
  }
  ear.on('ready', () => void listen().catch(lost))
  return {
    /** Ends both connections. */
    close: () => {
      clearInterval(alone)
      for (const timer of later) clearTimeout(timer)
      for (const client of [ear, redis]) if (client.isOpen) client.destroy()
    },
    /** Connects, and goes on trying for as long as it takes. */
    connect: () => {
      for (const client of [redis, ear]) client.connect().catch(lost)
    },
    isHeard: () => ear.isReady,
    /** This server has changed content. */
    tell,
  }
}

/** @typedef {ReturnType<typeof createPeers>} Peers */
