import type { CollectionBeforeChangeHook } from 'payload'

import { dueAfter } from '../../../feedback/dueIn'
import { makeReference } from '../../../feedback/makeReference'

type Clock = {
  dueAt?: string
  handledAt?: null | string
  receivedAt?: string
  reference?: string
  state?: string
}

/** Starts the clock when a message is received, and stops it when the message has been handled. */
export const keepClock: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = (originalDoc ?? {}) as Clock
  const after: Clock = { ...before, ...(data as Clock) }
  const received = after.receivedAt ?? new Date().toISOString()
  const isHandled = after.state === 'handled'
  return {
    ...data,
    dueAt: dueAfter(received),
    handledAt: isHandled ? (before.handledAt ?? new Date().toISOString()) : null,
    receivedAt: received,
    reference: before.reference ?? makeReference(received),
  }
}
