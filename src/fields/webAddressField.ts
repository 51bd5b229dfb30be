import type { StaticLabel, TextField } from 'payload'

import { isWebAddress } from '../lib/webAddress'
import { message } from '../messages'

type Options = { description?: StaticLabel; label: StaticLabel }

/** A whole http(s) address of a page outside the archive. */
export const webAddressField = (name: string, { description, label }: Options): TextField => ({
  name,
  type: 'text',
  label,
  ...(description ? { admin: { description } } : {}),
  validate: (value, { req }) => !value || isWebAddress(value) || message(req, 'url.invalid'),
})
