import type { FieldAccess } from 'payload'

/** Any signed-in editor: for fields that are notes among staff. */
export const staffOnly: FieldAccess = ({ req: { user } }) => Boolean(user)
