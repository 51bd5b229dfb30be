import { pino } from 'pino'
import { describe, expect, it } from 'vitest'

import { redactedPaths } from '../../src/host/redacted'
import { createUsersCollection } from '../../src/host/Users'

describe('a line of the log', () => {
  const logged = (what: object) => {
    let line = ''
    pino({ redact: redactedPaths }, { write: (text: string) => void (line = text) }).error(what)
    return line
  }
  it.each([
    [{ password: 'salainen' }],
    [{ user: { email: 'salainen' } }],
    [{ err: Object.assign(new Error('Wrong'), { data: { user: { token: 'salainen' } } }) }],
    [{ req: { headers: { 'set-cookie': 'salainen' } } }],
    [{ a: { b: { c: { d: { authorization: 'salainen' } } } } }],
  ])('tells no secret however deep it is: %j', (what) => {
    expect(logged(what)).not.toContain('salainen')
  })

  it('tells the rest', () => {
    expect(logged({ err: new Error('Levy on täynnä'), path: '/fi' })).toContain('Levy on täynnä')
  })
})

describe('the cookie of a session', () => {
  it.each([true, false])('goes over HTTPS alone where the archive has it: %s', (isSecure) => {
    const { auth } = createUsersCollection({ isSecure })
    expect(auth).toMatchObject({ cookies: { sameSite: 'Lax', secure: isSecure } })
  })
})
