import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Whether a request is the server's own (`server/proof.mjs`): it proves itself by what only who
 * knows the secret of the installation can make.
 */
export const isServer = (headers: Headers, secret: string): boolean => {
  const right = createHmac('sha256', secret).update('runner of jobs').digest()
  const given = Buffer.from(
    /^Runner (\w+)$/.exec(headers.get('authorization') ?? '')?.[1] ?? '',
    'hex',
  )
  return given.length === right.length && timingSafeEqual(given, right)
}
