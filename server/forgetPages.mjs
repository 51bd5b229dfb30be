// @ts-check
import { proofOf } from './proof.mjs'

/** Milliseconds that Next is given to answer, and until it is asked again when it has not. */
const patience = 5000
const pause = 500

/**
 * Drops every kept page of this process, Next's own and the finished ones, because content was
 * changed outside it.
 *
 * @param {{
 *   cache: Pick<import('./pageCache.mjs').PageCache, 'changedElsewhere' | 'purge'>,
 *   log: Pick<import('pino').Logger, 'warn'>,
 *   origin: string,
 *   secret: string,
 * }} options origin: of this very server; secret: of the installation
 * @returns {() => void} drops them, now and once more if it is called meanwhile
 */
export const createForgetPages = ({ cache, log, origin, secret }) => {
  let [isUnderWay, isWanted] = [false, false]
  const askNext = async () => {
    const response = await fetch(`${origin}/health/changed`, {
      headers: proofOf(secret),
      signal: AbortSignal.timeout(patience),
    })
    if (response.status !== 204) throw new Error(`Next answered ${String(response.status)}.`)
  }
  const work = async () => {
    while (isWanted) {
      isWanted = false
      try {
        await askNext()
        // What was made meanwhile may be of what Next has just dropped.
        cache.purge()
      } catch (err) {
        isWanted = true
        log.warn({ err, msg: 'Pages could not be dropped: trying again.' })
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
    isUnderWay = false
  }
  return () => {
    cache.changedElsewhere()
    isWanted = true
    if (isUnderWay) return
    isUnderWay = true
    void work()
  }
}
