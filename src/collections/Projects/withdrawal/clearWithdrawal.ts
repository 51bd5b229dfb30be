import type { CollectionBeforeChangeHook } from 'payload'

/** A project that is published is not withdrawn any more. */
export const clearWithdrawal: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' ? { ...data, withdrawal: { reason: null, successor: null } } : data
