import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { getDictionary } from '../../i18n/dictionary'
import { locales } from '../../i18n/locales'
import { isGuessable } from '../isGuessable'
import { hostMessage } from '../messages'

type User = { email?: string; name?: string }

/** Fewest characters of a password. No rule on their kinds: length is what helps. */
const shortest = 12

/** Refuses a password too easy to guess when a user is made or changed. */
export const refuseWeakPassword: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const { password, ...user } = { ...originalDoc, ...data } as User & { password?: unknown }
  await refuse(req, password, user)
  return data
}

/** The same when a forgotten password is replaced. */
export const refuseWeakReset: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'resetPassword' && 'data' in args) {
    const { password, token } = args.data as { password?: unknown; token?: unknown }
    await refuse(req, password, await userOf(req, token))
  }
  return args
}

/** Whose password it is that a key replaces; nobody's when there is no such key. */
const userOf = async (req: PayloadRequest, token: unknown): Promise<undefined | User> => {
  if (typeof token !== 'string' || token === '') return undefined
  const where = { resetPasswordToken: { equals: token } }
  const user = await req.payload.db.findOne<User & { id: string }>({
    collection: 'users',
    req,
    where,
  })
  return user ?? undefined
}

/** @throws {ValidationError} at `password` */
const refuse = async (req: PayloadRequest, password: unknown, user?: User): Promise<void> => {
  if (password === undefined || password === null) return
  const fault = await faultOf(password, user)
  if (!fault) return
  const errors = [{ message: hostMessage(req, fault), path: 'password' }]
  throw new ValidationError({ collection: 'users', errors, req })
}

const faultOf = async (password: unknown, user?: User) => {
  if (typeof password !== 'string' || password.length < shortest) return 'password.tooShort'
  // Nobody's password: Payload refuses the key. To guess takes time, which is not for anybody to take.
  if (!user) return undefined
  if (password.toLowerCase() === user.email?.toLowerCase()) return 'password.isAddress'
  const known = [user.email ?? '', user.name ?? '', ...archiveNames()]
  return (await isGuessable(password, known)) ? 'password.guessable' : undefined
}

const archiveNames = (): string[] =>
  locales.flatMap((locale) => {
    const texts = getDictionary(locale)
    return [texts['site.name'], texts['site.owner']]
  })
