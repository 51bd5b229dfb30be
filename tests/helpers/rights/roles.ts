import type { Payload } from 'payload'

import { api, signIn } from '../api'

/** From the least to the most. */
export const roles = ['anonymous', 'contributor', 'publisher', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Somebody who tries: nothing but the role when it is the public. */
export type Caller = { id: string; role: Role; token?: string }

export const password = 'vain-testeissa-1'
export const addressOf = (role: Role): string => `${role}@example.org`

/** One of each role, the staff of them signed in. */
export const createCallers = async (payload: Payload): Promise<Caller[]> => {
  const callers: Caller[] = [{ id: '', role: 'anonymous' }]
  for (const role of ['contributor', 'publisher', 'administrator'] as const) {
    const token = await signIn(payload, api, { email: addressOf(role), role })
    const me = (await (await api('/users/me', { token })).json()) as { user: { id: string } }
    callers.push({ id: me.user.id, role, token })
  }
  return callers
}
