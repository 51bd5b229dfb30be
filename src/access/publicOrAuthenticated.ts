import type { Access } from 'payload'

/**
 * Editors read everything, the public only what a published project names.
 *
 * Reads `isPublic`, which `src/publicity` keeps; the files of an upload follow the same rule.
 */
export const publicOrAuthenticated: Access = ({ req: { user } }) =>
  user ? true : { isPublic: { equals: true }, deletedAt: { exists: false } }
