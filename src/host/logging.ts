import type { AsyncLocalStorage } from 'node:async_hooks'
import type { Config, Payload } from 'payload'

import { env } from '../env'
import { redactedPaths } from './redacted'
import { withoutValues } from './withoutValues'

/**
 * Log lines of the server as JSON, one to a line, each with the id of the request that it is about:
 * `server/request.mjs` keeps the request where this finds it. Elsewhere Payload's own, for people.
 */
export const logger: Config['logger'] = env.isServing
  ? {
      options: {
        level: env.LOG_LEVEL,
        hooks: {
          logMethod(given, method) {
            const [first, ...rest] = given as unknown[]
            method.apply(this, [withoutValuesIn(first), ...rest] as typeof given)
          },
        },
        mixin: () => {
          const id = currentRequest()?.id
          return id === undefined ? {} : { requestId: id }
        },
        redact: redactedPaths,
      },
      // Payload's type asks for a destination, though pino has its own: standard output.
    }
  : undefined

const withoutValuesIn = (first: unknown): unknown =>
  typeof first === 'object' && first !== null && 'err' in first
    ? { ...first, err: withoutValues(first.err) }
    : withoutValues(first)

const currentRequest = () =>
  (globalThis as Record<symbol, AsyncLocalStorage<{ id: string }> | undefined>)[
    Symbol.for('hankearkisto.request')
  ]?.getStore()

/** Lets `server/metrics.mjs` count jobs. */
export const shareJobCounts = (payload: Payload): void => {
  const count = async (where: object) =>
    (await payload.count({ collection: 'payload-jobs', where: where as never })).totalDocs
  const isOpen = { completedAt: { exists: false }, hasError: { not_equals: true } }
  const counts = async () => ({
    failed: await count({ hasError: { equals: true } }),
    running: await count({ ...isOpen, processing: { equals: true } }),
    waiting: await count({ ...isOpen, processing: { not_equals: true } }),
  })
  Object.assign(globalThis, { [Symbol.for('hankearkisto.jobCounts')]: counts })
}
