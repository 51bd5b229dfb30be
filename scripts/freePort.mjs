// @ts-check
import { once } from 'node:events'
import { createServer } from 'node:net'

/** @returns {Promise<number>} a port that nothing listens to */
export const freePort = async () => {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address())
  probe.close()
  await once(probe, 'close')
  return port
}
