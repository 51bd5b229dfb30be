import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import type { Payload } from 'payload'
import type { SMTPServerSession } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import { api } from '../helpers/api'
import { startPayload, stopPayload } from '../helpers/payload'

/** A mail server, there before the settings are read. */
const server = await vi.hoisted(async () => {
  const { SMTPServer } = await import('smtp-server')
  const messages: { from: string; text: string; to: string[] }[] = []
  const state = { refuses: false }
  const listening = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session: SMTPServerSession, done) => {
      void text(stream).then((body) => {
        const { mailFrom, rcptTo } = session.envelope
        messages.push({
          from: mailFrom ? mailFrom.address : '',
          text: body,
          to: rcptTo.map(({ address }) => address),
        })
        done()
      })
    },
    onRcptTo: ({ address }, _, done) => {
      done(state.refuses ? new Error(`550 ${address} is not here`) : undefined)
    },
  })
  listening.listen(0, '127.0.0.1')
  await new Promise((resolve) => listening.server.once('listening', resolve))
  const { port } = listening.server.address() as AddressInfo
  process.env.SMTP_URL = `smtp://127.0.0.1:${String(port)}`
  process.env.MAIL_FROM = 'arkisto@example.org'
  return { listening, messages, state }
})

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
  await payload.create({
    collection: 'users',
    data: {
      email: 'unohtaja@example.org',
      name: 'Unohtaja',
      password: 'neljä sanaa peräkkäin nyt',
      role: 'contributor',
    },
  })
})
beforeEach(() => {
  server.messages.length = 0
  server.state.refuses = false
})
afterAll(async () => {
  await stopPayload(payload)
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
  server.listening.close()
})

const ask = async (email: string, language = 'fi') =>
  await api('/users/forgot-password', { body: { email }, language })
const decoded = (message: string) =>
  message
    .replaceAll('=\r\n', '')
    .replaceAll(/(=[0-9A-F]{2})+/g, (bytes) =>
      Buffer.from(bytes.replaceAll('=', ''), 'hex').toString(),
    )

it('brings who forgot a password a link by which it is replaced', async () => {
  expect((await ask('unohtaja@example.org')).status).toBe(200)
  await expect.poll(() => server.messages.length).toBe(1)
  const [message] = server.messages
  expect(message?.from).toBe('arkisto@example.org')
  expect(message?.to).toEqual(['unohtaja@example.org'])
  const body = decoded(message?.text ?? '')
  expect(body).toContain('Vaihda salasana avaamalla linkki')
  const [, token] = /http:\/\/localhost:3000\/admin\/reset\/([0-9a-f]+)/.exec(body) ?? []
  const reset = await api('/users/reset-password', {
    body: { password: 'toiset neljä sanaa jonossa', token },
  })
  expect(reset.status).toBe(200)
})

it('is written in the language of whoever asks', async () => {
  await ask('unohtaja@example.org', 'en')
  await expect.poll(() => server.messages.length).toBe(1)
  expect(decoded(server.messages[0]?.text ?? '')).toContain('requested the reset of the password')
})

it('goes to nobody who has no account, and the answer is the same', async () => {
  expect((await ask('kukaan@example.org')).status).toBe(200)
  await ask('unohtaja@example.org')
  await expect.poll(() => server.messages.length).toBe(1)
  expect(server.messages[0]?.to).toEqual(['unohtaja@example.org'])
})

it('that cannot be sent is logged without an address, and refused to nobody', async () => {
  server.state.refuses = true
  const logged = vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
  expect((await ask('unohtaja@example.org')).status).toBe(200)
  await expect.poll(() => logged.mock.calls.length).toBe(1)
  const line = JSON.stringify(logged.mock.calls)
  logged.mockRestore()
  expect(line).toContain('could not be sent')
  expect(line).toContain('EENVELOPE')
  expect(line).not.toContain('@example.org')
})
