import type { FieldAccess } from 'payload'

/** Nobody, over any road but the server's own code: for fields that hooks keep. */
export const nobody: FieldAccess = () => false
