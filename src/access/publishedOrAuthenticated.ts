import type { Access } from 'payload'

/**
 * Editors read everything, the public only what is published and not in the trash.
 *
 * Payload leaves trashed documents out by default only: `?trash=true` asks for them, so the rule says it.
 * Needs `versions.drafts` and `trash`.
 */
export const publishedOrAuthenticated: Access = ({ req: { user } }) =>
  user ? true : { _status: { equals: 'published' }, deletedAt: { exists: false } }
