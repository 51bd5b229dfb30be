import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { setTimeout } from 'node:timers/promises'

/** Server codes of a refusal that another server's index build caused: it passes. */
const passing = new Set([
  112, // WriteConflict
  267, // PreparedTransactionInProgress
  276, // IndexBuildAborted
])
const tries = 8

/**
 * Builds every index before the first save: two saves at once could otherwise share an address.
 *
 * One after the other, and again when it is refused in passing: several instances that start at the
 * same time build the same indexes, and some servers (DocumentDB) end one of two such builds as a
 * deadlock. Payload's own `ensureIndexes` starts all at once and gives up on the first refusal.
 *
 * @throws the server's error, when a build is refused for another reason or time after time
 */
export const buildIndexes = async ({
  collections,
  globals,
  versions,
}: MongooseAdapter): Promise<void> => {
  const globalModels = [globals as typeof globals | null] // null in a config without globals
  for (const model of [...Object.values(collections), ...Object.values(versions), ...globalModels])
    if (model) await untilAccepted(() => model.createIndexes())
}

/** Does what a server may refuse in passing: again, until it is accepted or refused for good. */
export const untilAccepted = async (act: () => Promise<unknown>): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await act()
      return
    } catch (error) {
      const { code } = error as { code?: number }
      if (attempt === tries || code === undefined || !passing.has(code)) throw error
      await setTimeout(100 * attempt)
    }
  }
}
