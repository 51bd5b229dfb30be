import {
  APIError,
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type Plugin,
} from 'payload'

import { message } from '../messages'
import { queryFault } from './queryFault'

/**
 * Bounds what the public may ask of the REST API, of every collection and global in the config by
 * now, the host's own included. Payload bounds depth alone: `limit=0` is everything.
 *
 * It looks at the query as it came, not at an operation's arguments: a read within the request, of
 * related documents, is Payload's own and may ask for more.
 */
export const boundsPlugin = (): Plugin => (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [bound, ...(collection.hooks?.beforeOperation ?? [])],
    },
  })),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeOperation: [boundGlobal, ...(global.hooks?.beforeOperation ?? [])],
    },
  })),
})

/** Queries within bounds: Payload rewrites them while it reads, and looks at them once more within. */
const passed = new WeakSet<object>()

/** @throws {APIError} 400, saying what is too much */
const refuseBoundless = (req: PayloadRequest, isServer: boolean): void => {
  if (isServer || req.payloadAPI === 'local' || req.user || passed.has(req.query)) return
  const fault = queryFault(req.query, req.locale)
  if (fault) {
    const values = fault.limit === undefined ? {} : { limit: fault.limit }
    throw new APIError(message(req, fault.key, values), 400, undefined, true)
  }
  passed.add(req.query)
}

// Past access control only the server reads, such as the user of a session that is being opened.
const bound: CollectionBeforeOperationHook = ({ args, overrideAccess, req }) => {
  refuseBoundless(req, overrideAccess === true)
  return args
}

const boundGlobal: GlobalBeforeOperationHook = ({ args, overrideAccess, req }) => {
  refuseBoundless(req, overrideAccess === true)
  return args as unknown
}
