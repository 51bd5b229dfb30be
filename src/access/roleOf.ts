import type { PayloadRequest } from 'payload'

/**
 * What a signed-in person may do in the archive.
 *
 * A contributor writes drafts and sends them for review, a publisher also publishes and deletes,
 * an administrator also settles how the archive is run.
 */
export type Role = 'administrator' | 'contributor' | 'publisher'

/** Tells the role of a user of the host; the plugin does not know the host's users. */
export type RoleOf = (user: NonNullable<PayloadRequest['user']>) => Role

/** Where the plugin keeps its answer in the config's `custom`, which never reaches the browser. */
export const rolesKey = 'projectArchive'

/** The role of whoever asks; nothing for the public. */
export const roleOf = ({ payload, user }: PayloadRequest): Role | undefined => {
  if (!user) return undefined
  const { [rolesKey]: kept } = payload.config.custom as { [rolesKey]?: { roleOf: RoleOf } }
  return kept?.roleOf(user)
}
