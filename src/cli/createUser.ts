import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'

import { needed, textOf, UsageError, type Command } from './command'
import { openPayload } from './open'

const roles = ['administrator', 'publisher', 'contributor'] as const

/** A user of the admin. */
export const createUser: Command = {
  help: `
Usage: npm run archive -- create-user --email <address> --name <name> [--role contributor]

  --role             ${roles.join(', ')}; contributor unless said
  --password-stdin   reads the password from standard input; otherwise one is made and printed once
`,
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    'password-stdin': { type: 'boolean' },
    role: { type: 'string' },
  },
  run: async (asked) => {
    const email = needed(textOf(asked, 'email'), '--email')
    const name = needed(textOf(asked, 'name'), '--name')
    const role = roles.find((each) => each === (textOf(asked, 'role') ?? 'contributor'))
    if (!role) throw new UsageError(`--role is one of ${roles.join(', ')}.`)
    const given = asked.values['password-stdin'] === true
    const password = given
      ? (await text(process.stdin)).trim()
      : randomBytes(15).toString('base64url')
    const payload = await openPayload({ isMigrated: true })
    await payload.create({ collection: 'users', data: { email, name, password, role } })
    await payload.destroy()
    return {
      email,
      isDone: true,
      lines: [`${email} is a user now (${role}).`, ...(given ? [] : [`Password: ${password}`])],
      role,
      ...(given ? {} : { password }),
    }
  },
}
