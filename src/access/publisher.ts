import type { PayloadRequest } from 'payload'

import { roleOf } from './roleOf'

/** Who may publish: publishers and administrators. For collections, globals and fields alike. */
export const publisher = ({ req }: { req: PayloadRequest }): boolean => {
  const role = roleOf(req)
  return role === 'administrator' || role === 'publisher'
}
