import type { Payload } from 'payload'

import { searchOf } from './instance'
import { searchOptionsOf } from './options'
import { stampOf } from './form'
import { rebuildIndex } from './rebuild'
import { wakeReader } from './reading/wakeReader'

/**
 * Makes the index ready when Payload starts. One that is missing, or was made with another analyser,
 * is made anew beside whatever the server does: until it is done, not everything is found.
 */
export const startSearch = async (payload: Payload): Promise<void> => {
  const { analyser, engine } = await searchOf(payload)
  await engine.prepare()
  const stamp = await engine.stamp()
  if (analyser.reason) {
    payload.logger.info({
      msg: 'Finnish is analysed by rules: Voikko is not there.',
      reason: analyser.reason,
    })
  }
  const isServer = searchOptionsOf(payload.config).inBackground ?? true
  if (!isServer || !(await engine.hasArchive())) return
  if (stamp !== stampOf(analyser)) {
    rebuildIndex(payload)
      .then(() => searchOptionsOf(payload.config).onIndexed?.())
      .catch((err: unknown) => {
        payload.logger.error({ err, msg: 'The search index could not be made.' })
      })
  }
  wakeReader(payload)
}
