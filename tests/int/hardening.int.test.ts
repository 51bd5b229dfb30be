import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { api, refusalOf, signIn } from '../helpers/api'
import { anAttachment, aProject } from '../helpers/factories'
import { aPdf } from '../helpers/files'
import { startPayload, stopPayload } from '../helpers/payload'

let payload: Payload
let token: string
const email = 'pitkaosoite@example.org'
beforeAll(async () => {
  payload = await startPayload()
  token = await signIn(payload, api, { email })
})
afterAll(() => stopPayload(payload))

describe('a request that is not JSON where it should be', () => {
  it.each([
    ['/projects?where={"title"', 'fi', 'Pyyntöä ei voi lukea'],
    ['/projects?where={"title"', 'en', 'The request cannot be read'],
    ['/projects?data={', 'en', 'The request cannot be read'],
  ])(
    'is refused with 400 in the language of whoever asks: %s, %s',
    async (path, language, text) => {
      const response = await api(path, { language, token })
      expect(response.status).toBe(400)
      expect((await refusalOf(response)).message).toContain(text)
    },
  )

  it('is refused as a form too', async () => {
    const body = new FormData()
    body.set('_payload', '{"title":')
    const response = await api('/projects', { body, language: 'en', token })
    expect(response.status).toBe(400)
    expect((await refusalOf(response)).message).toContain('_payload')
  })
})

describe('an address with nothing behind it', () => {
  it.each([
    ['POST', '/feedback/versions/x'],
    ['POST', '/users/verify/x'],
    ['GET', '/feedback/versions'],
    ['GET', '/globals/archive-settings/versions'],
    ['GET', '/imports/paste-url/x?src=http://localhost'],
  ] as const)('is not there, and no fault of the server: %s %s', async (method, path) => {
    const body = method === 'POST' ? { body: {} } : {}
    expect((await api(path, { method, token, ...body })).status).toBe(404)
    expect([403, 404]).toContain((await api(path, { method, ...body })).status)
  })
})

describe('a session', () => {
  it('is in a cookie that scripts and other sites do not get, and nowhere in the answer', async () => {
    const body = { email, password: 'vain-testeissa-1' }
    const response = await api('/users/login', { body })
    expect(response.status).toBe(200)
    const [cookie = '', ...others] = response.headers.getSetCookie()
    expect(others).toEqual([])
    expect(cookie).toMatch(/^payload-token=/)
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    const text = await response.text()
    expect(text).not.toContain(/payload-token=([^;]+)/.exec(cookie)?.[1])
    expect(JSON.parse(text)).not.toHaveProperty('token')
    const { exp } = JSON.parse(text) as { exp: number }
    expect(exp - Date.now() / 1000).toBeLessThanOrEqual(8 * 60 * 60)
  })
})

describe('a collection of files', () => {
  it('fetches nothing from an address, and no address past Payload’s own checks', () => {
    const uploads = payload.config.collections.filter(({ upload }) => upload.staticDir)
    expect(uploads.map(({ slug }) => slug).sort()).toEqual([
      'attachments',
      'earlier-files',
      'images',
      'imports',
    ])
    for (const { slug, upload } of uploads) {
      expect(upload.pasteURL ?? false, slug).toBe(false)
      expect(upload.skipSafeFetch ?? false, slug).toBe(false)
    }
  })
})

describe('a password that is easy to guess', () => {
  const user = { name: 'Aino Kettunen', role: 'contributor' as const }
  const guessable = [
    ['Salasana2026!', 'a Finnish word'],
    ['password12345', 'an English word'],
    ['qwertyuiop123', 'keys in a row'],
    ['Virtanen123456', 'a Finnish name'],
    ['aino.kettunen2026', 'the user’s own name'],
    ['ankkalampi@example', 'the user’s own address'],
    ['Hankearkisto2026', 'the name of the archive'],
  ]

  it.each(guessable)('is refused at its field: %s, %s', async (password) => {
    const email = 'ankkalampi@example.org'
    const response = await api('/users', {
      body: { ...user, email, password },
      language: 'fi',
      token,
    })
    expect(response.status).toBe(400)
    const [fault] = (await refusalOf(response)).data?.errors ?? []
    expect(fault?.path).toBe('password')
    expect(fault?.message).toContain('helppo arvata')
  })

  it('is refused however it is set, and one that is hard to guess is taken', async () => {
    const [easy, hard] = ['Helsinki2026!', 'pilvi ruuvi sammal kello']
    const data = { ...user, email: 'kettunen@example.org', password: easy }
    await expect(payload.create({ collection: 'users', data })).rejects.toMatchObject({
      status: 400,
    })
    const { id } = await payload.create({ collection: 'users', data: { ...data, password: hard } })
    const change = (password: string) =>
      api(`/users/${id}`, { body: { password }, language: 'en', method: 'PATCH', token })
    const refused = await change(easy)
    expect(refused.status).toBe(400)
    expect((await refusalOf(refused)).data?.errors?.[0]?.message).toContain('easy to guess')
    expect((await change(`${hard} nyt`)).status).toBe(200)
    const key = await payload.forgotPassword({
      collection: 'users',
      data: { email: data.email },
      disableEmail: true,
    })
    const reset = (password: string) =>
      api('/users/reset-password', { body: { password, token: key } })
    expect((await reset(easy)).status).toBe(400)
    expect((await reset(hard)).status).toBe(200)
  })
})

describe('a forgotten password', () => {
  it('is asked for alike by anybody, and the log tells nobody’s address', async () => {
    const told: unknown[] = []
    const spies = (['error', 'info', 'warn'] as const).map((level) =>
      vi.spyOn(payload.logger, level).mockImplementation((...line: unknown[]) => {
        told.push(line)
      }),
    )
    const ask = (address: string) => api('/users/forgot-password', { body: { email: address } })
    expect([(await ask(email)).status, (await ask('kukaan@example.org')).status]).toEqual([
      200, 200,
    ])
    for (const spy of spies) spy.mockRestore()
    expect(JSON.stringify(told)).toContain('no mail is set up')
    expect(JSON.stringify(told)).not.toContain('@example.org')
  })

  it('is not replaced by the address of its user', async () => {
    const reset = async (password: string) => {
      const data = { email }
      const key = await payload.forgotPassword({ collection: 'users', data, disableEmail: true })
      return await api('/users/reset-password', { body: { password, token: key }, language: 'en' })
    }
    const refused = await reset(email.toUpperCase())
    expect(refused.status).toBe(400)
    expect((await refusalOf(refused)).data?.errors).toEqual([
      { message: 'The password must not be the e-mail address.', path: 'password' },
    ])
    expect((await reset('neljä sanaa peräkkäin nyt')).status).toBe(200)
  })
})

describe('a public file', () => {
  it('is not lent to pages of other sites', async () => {
    const { id } = await payload.create({
      collection: 'attachments',
      data: anAttachment(),
      file: await aPdf({ name: 'oma.pdf' }),
    })
    await payload.create({ collection: 'projects', data: aProject({ attachments: [id] }) })
    const response = await api('/attachments/file/oma.pdf')
    expect(response.status).toBe(200)
    expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })
})

describe('a turn to write', () => {
  it('is taken in one’s own name alone', async () => {
    const other = await payload.create({
      collection: 'users',
      data: {
        email: 'toinen@example.org',
        name: 'B',
        password: 'pitka-salasana-1',
        role: 'publisher',
      },
    })
    const mine = await signIn(payload, api, { email: 'oma@example.org', role: 'contributor' })
    const { user } = (await (await api('/users/me', { token: mine })).json()) as {
      user: { id: string }
    }
    const { id } = await payload.create({ collection: 'projects', data: aProject() })
    const take = (value: string) => ({
      document: { relationTo: 'projects', value: id },
      user: { relationTo: 'users', value },
    })
    const path = '/payload-locked-documents'
    expect((await api(path, { body: take(other.id), token: mine })).status).toBe(403)
    const made = await api(path, { body: take(user.id), token: mine })
    expect(made.status).toBe(201)
    const { doc } = (await made.json()) as { doc: { id: string } }
    const give = { body: { user: take(other.id).user }, method: 'PATCH' as const, token: mine }
    expect((await api(`${path}/${doc.id}`, give)).status).toBe(403)
  })
})
