import type { NumberField, StaticLabel } from 'payload'

import { message } from '../messages'

type Options = { description?: StaticLabel; label: StaticLabel; largest?: number }

/** A count as a source states it: a whole number from 1. */
export const countField = (
  name: string,
  { description, label, largest = 1000 }: Options,
): NumberField => ({
  name,
  type: 'number',
  label,
  admin: { ...(description ? { description } : {}), step: 1, width: '33%' },
  validate: (value, { req }) =>
    value === null ||
    value === undefined ||
    (Number.isInteger(value) && value >= 1 && value <= largest) ||
    message(req, 'count.invalid', { limit: largest }),
})
