import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { hostMessage } from '../messages'

/** Fewest characters of a password. No rule on their kinds: length is what helps. */
const shortest = 12

/** Refuses a password too easy to guess when a user is made or changed. */
export const refuseWeakPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { email, password } = { ...originalDoc, ...data } as { email?: string; password?: unknown }
  refuse(req, password, email)
  return data
}

/** The same when a forgotten password is replaced. */
export const refuseWeakReset: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'resetPassword' && 'data' in args) {
    const { password, token } = args.data as { password?: unknown; token?: unknown }
    refuse(req, password, await addressOf(req, token))
  }
  return args
}

/** Whose password it is that a key replaces; nobody's when there is no such key. */
const addressOf = async (req: PayloadRequest, token: unknown): Promise<string | undefined> => {
  if (typeof token !== 'string' || token === '') return undefined
  const where = { resetPasswordToken: { equals: token } }
  const user = await req.payload.db.findOne<{ email?: string; id: string }>({
    collection: 'users',
    req,
    where,
  })
  return user?.email
}

/** @throws {ValidationError} at `password` */
const refuse = (req: PayloadRequest, password: unknown, email?: string): void => {
  if (password === undefined || password === null) return
  const isAddress = typeof password === 'string' && password.toLowerCase() === email?.toLowerCase()
  const isShort = typeof password !== 'string' || password.length < shortest
  if (!isAddress && !isShort) return
  const message = hostMessage(req, isShort ? 'password.tooShort' : 'password.isAddress')
  throw new ValidationError({ collection: 'users', errors: [{ message, path: 'password' }], req })
}
