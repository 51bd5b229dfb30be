// @ts-check
import { proofOf } from './proof.mjs'

/** Milliseconds between two looks at what is to be published: the longest that one is late. */
const pause = 10_000

/**
 * Has the archive publish, and take down, what is scheduled, at its time and though no reader comes.
 *
 * By a request, because Next forgets its kept pages only within one; the runner proves itself as
 * `src/host/jobs.ts` wants it.
 *
 * @param {{ origin: string, secret: string }} options
 * @returns {() => void} stops it
 */
export const runJobs = ({ origin, secret }) => {
  let isStopped = false
  /** @type {NodeJS.Timeout | undefined} */
  let next
  const look = async () => {
    try {
      await fetch(`${origin}/api/payload-jobs/run?queue=publishing&silent=true`, {
        headers: proofOf(secret),
      })
    } catch {
      // The server is busy or ending: what is due is due at the next look too.
    }
    if (!isStopped) next = setTimeout(() => void look(), pause)
  }
  void look()
  return () => {
    isStopped = true
    clearTimeout(next)
  }
}
