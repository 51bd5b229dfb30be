import { type CollectionBeforeOperationHook, Forbidden, type SanitizedConfig } from 'payload'

/**
 * Lets a turn to write be taken over the network in one's own name alone: by Payload's rule anybody
 * signed in could keep a document shut in a colleague's name.
 */
export const ownLocks = (config: SanitizedConfig): SanitizedConfig => {
  for (const { hooks, slug } of config.collections)
    if (slug === 'payload-locked-documents') hooks.beforeOperation.push(refuseOthersName)
  return config
}

/** @throws {Forbidden} */
const refuseOthersName: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isChange = operation === 'create' || operation === 'update'
  if (!isChange || req.payloadAPI === 'local' || !req.user) return args
  const { data } = args as { data?: { user?: { relationTo?: unknown; value?: unknown } } }
  const { relationTo, value } = data?.user ?? {}
  if (relationTo !== req.user.collection || value !== req.user.id) throw new Forbidden(req.t)
  return args
}
