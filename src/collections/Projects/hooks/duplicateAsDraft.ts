import type { CollectionBeforeOperationHook } from 'payload'

/** Makes a copy of a project a draft, whoever asks: a published copy would be public at once. */
export const duplicateAsDraft: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'create' && 'duplicateFromID' in args && args.duplicateFromID
    ? { ...args, draft: true }
    : args
