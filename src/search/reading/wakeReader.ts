import type { Payload } from 'payload'

import { sharedByBundles } from '../../lib/sharedByBundles'
import { searchOptionsOf } from '../options'
import { readWaiting } from './readWaiting'

/** Milliseconds after a save, when its transaction has probably, surely, at the latest ended. */
const looks = [200, 1500, 10_000]

type Reader = { isReading: boolean; isWanted: boolean }

const readers = sharedByBundles('searchReaders', () => new WeakMap<Payload, Reader>())

/**
 * Has what waits to be read read, soon, beside whatever the server does: no save waits for it. What
 * is not read when the server stops is read when it starts again.
 */
export const wakeReader = (payload: Payload): void => {
  for (const delay of looks) {
    setTimeout(() => {
      void read(payload)
    }, delay).unref()
  }
}

const read = async (payload: Payload): Promise<void> => {
  const reader = readers.get(payload) ?? { isReading: false, isWanted: false }
  readers.set(payload, reader)
  reader.isWanted = true
  if (reader.isReading) return
  reader.isReading = true
  try {
    while (reader.isWanted) {
      reader.isWanted = false
      if ((await readWaiting(payload)) > 0) searchOptionsOf(payload.config).onIndexed?.()
    }
  } catch (err) {
    payload.logger.error({ err, msg: 'Attachments that wait to be read could not be read.' })
  } finally {
    reader.isReading = false
  }
}
