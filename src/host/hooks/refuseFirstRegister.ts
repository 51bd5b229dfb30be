import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { hostMessage } from '../messages'

/**
 * Refuses to make a user over the network for somebody who is not signed in.
 *
 * Payload lets whoever comes first to an empty archive make its first administrator, past access
 * control. Refused here, at the collection, no spelling of the address gets by.
 * @throws {APIError} 403
 */
export const refuseFirstRegister: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && req.payloadAPI !== 'local' && !req.user) {
    throw new APIError(hostMessage(req, 'firstUser.closed'), 403, undefined, true)
  }
  return args
}
