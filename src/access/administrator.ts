import type { PayloadRequest } from 'payload'

import { roleOf } from './roleOf'

/** Only who runs the archive. For collections, globals and fields alike. */
export const administrator = ({ req }: { req: PayloadRequest }): boolean =>
  roleOf(req) === 'administrator'
