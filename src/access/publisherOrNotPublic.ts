import type { Access } from 'payload'

import { publisher } from './publisher'

/** Publishers; contributors as long as no published project names it, so that no reader sees the change. */
export const publisherOrNotPublic: Access = ({ req }) => {
  if (publisher({ req })) return true
  return req.user ? { isPublic: { not_equals: true } } : false
}
