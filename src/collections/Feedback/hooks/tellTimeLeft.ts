import type { FieldHook } from 'payload'

import { daysLeft } from '../../../feedback/dueIn'
import { message } from '../../../messages'

/** The time left in words, so that a late message shows without colour. */
export const tellTimeLeft: FieldHook = ({ req, siblingData }) => {
  const { dueAt, handledAt } = siblingData as { dueAt?: string; handledAt?: null | string }
  if (handledAt) return message(req, 'feedback.handled')
  if (!dueAt) return undefined
  const days = daysLeft(dueAt, Date.now())
  if (days === 0) return message(req, 'feedback.dueToday')
  const count = Math.abs(days)
  const number = count === 1 ? 'one' : 'other'
  return message(req, days < 0 ? `feedback.late_${number}` : `feedback.left_${number}`, { count })
}
