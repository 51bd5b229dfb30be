import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

import { aside } from '../../lib/aside'
import { hostMessage } from '../messages'

type User = { id: number | string; role?: string }

/** Refuses to take the role from the last administrator: nobody could give it back. */
export const keepAnAdministrator: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  req,
}) => {
  const isDemoted = originalDoc?.role === 'administrator' && data.role !== 'administrator'
  if (isDemoted && data.role !== undefined) await refuseLast(req, originalDoc.id)
  return data
}

/** The same for a deletion. */
export const keepAnAdministratorAtDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseLast(req, id)
}

/** @throws {APIError} 409 when no other administrator is left */
const refuseLast = async (req: PayloadRequest, id: number | string): Promise<void> => {
  const administrators = { collection: 'users', req: aside(req) } as const
  const { totalDocs: others } = await req.payload.count({
    ...administrators,
    where: { id: { not_equals: id }, role: { equals: 'administrator' } },
  })
  if (others > 0) return
  const { totalDocs: isOne } = await req.payload.count({
    ...administrators,
    where: { id: { equals: id }, role: { equals: 'administrator' } },
  })
  if (isOne) throw new APIError(hostMessage(req, 'user.lastAdministrator'), 409, undefined, true)
}
