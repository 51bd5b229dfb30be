import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

const email = 'admin@example.org'

/**
 * Makes the first administrator when there is no user at all.
 * @returns address and password, which is kept nowhere else; nothing when there are users
 */
export const createFirstAdministrator = async (
  payload: Payload,
): Promise<{ email: string; password: string } | undefined> => {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return undefined
  const password = randomBytes(15).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email, name: 'Ylläpitäjä', password, role: 'administrator' },
  })
  return { email, password }
}
