import type { FieldAccess } from 'payload'

/** Any signed-in editor may read the field; the public does not get it, nor may it search by it. */
export const staffField: FieldAccess = ({ req: { user } }) => Boolean(user)
