// @ts-check
import { createHmac } from 'node:crypto'

/**
 * The header by which this server proves to Next, in the same process, that a request is its own:
 * `src/host/isServer.ts` checks it.
 *
 * @param {string} secret of the installation
 */
export const proofOf = (secret) => ({
  Authorization: `Runner ${createHmac('sha256', secret).update('runner of jobs').digest('hex')}`,
})
