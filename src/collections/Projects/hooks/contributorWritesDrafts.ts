import { type CollectionBeforeOperationHook, Forbidden } from 'payload'

import { publisher } from '../../../access/publisher'

/**
 * Makes everything that a contributor saves a draft, over whichever road it comes.
 *
 * Without it a save that does not say `draft` would change, or with `_status: 'draft'` take down,
 * what the public reads; so would restoring an older version.
 * @throws {Forbidden} when a contributor asks to publish, or to restore other than as a draft
 */
export const contributorWritesDrafts: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
}) => {
  const isTrusted = 'overrideAccess' in args && args.overrideAccess
  if (isTrusted || !req.user || publisher({ req })) return args
  if (operation === 'restoreVersion' && !('draft' in args && args.draft)) {
    throw new Forbidden(req.t)
  }
  if (operation !== 'create' && operation !== 'update') return args
  if ('data' in args && (args.data as { _status?: string })._status === 'published') {
    throw new Forbidden(req.t)
  }
  return { ...args, draft: true }
}
