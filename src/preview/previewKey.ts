import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * The secret part of a preview address: the link's id, signed with the secret of the installation,
 * so that nobody can guess one or make one of another link's id.
 */
export const previewKey = (id: string, secret: string): string => `${id}~${signatureOf(id, secret)}`

/** The id of the link that a key was made for; nothing when the key is made up or changed. */
export const linkIdOf = (key: string, secret: string): string | undefined => {
  const [id = '', signature = ''] = key.split('~')
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(id, secret))]
  return given.length === right.length && timingSafeEqual(given, right) ? id : undefined
}

const signatureOf = (id: string, secret: string): string =>
  createHmac('sha256', secret).update(`preview link ${id}`).digest('base64url')
