import { type APIRequestContext, expect, test } from '@playwright/test'

import { editor } from '../helpers/editor'

/** A published project of an editor who is signed in from then on. */
const publish = async (
  request: APIRequestContext,
  headers: { Origin: string },
  title: string,
): Promise<{ id: string; slug: string }> => {
  await request.post('/api/users/login', { data: editor })
  const phases = [{ end: '2019', start: '2018' }]
  const created = await request.post('/api/projects?locale=fi', {
    data: { _status: 'published', phases, summary: 'Ennen muutosta.', title },
    headers,
  })
  const { doc } = (await created.json()) as { doc: { id: string; slug: string } }
  return doc
}

test('a page is sent compressed, kept by browsers, and not sent again to who has it', async ({
  request,
}) => {
  const headers = { 'Accept-Encoding': 'gzip, br' }
  const first = await request.get('/fi/hankkeet/bridges', { headers })
  expect(first.headers()['content-encoding']).toBe('br')
  // Another test may have published something: for a second no cache in front may keep anything then.
  await expect
    .poll(async () => (await request.get('/fi/hankkeet/bridges')).headers()['cache-control'], {
      timeout: 20_000,
    })
    .toBe('public, max-age=0, s-maxage=1, must-revalidate')
  // The fonts are fetched beside the page, or text would not have them in time.
  expect(first.headers().link).toMatch(/latin-wght-normal\S+woff2>; rel=preload; as=font/)
  expect(first.headers().vary).toContain('Accept-Encoding')
  const again = await request.get('/fi/hankkeet/bridges', {
    headers: { ...headers, 'If-None-Match': first.headers().etag ?? '' },
  })
  expect(again.status()).toBe(304)
  const plain = await request.get('/fi/hankkeet/bridges', {
    headers: { 'Accept-Encoding': 'identity' },
  })
  expect(plain.headers()['content-encoding']).toBeUndefined()
  expect(await plain.text()).toBe(await first.text())
})

test('a kept page follows what is published, at once', async ({ baseURL, request }) => {
  const headers = { Origin: baseURL ?? '' }
  const doc = await publish(request, headers, 'Palvelimen välimuisti')
  const read = async () => await (await fetch(`${baseURL}/fi/hankkeet/${doc.slug}`)).text()
  expect(await read()).toContain('Ennen muutosta.')
  expect(await read()).toContain('Ennen muutosta.') // from the cache
  await request.patch(`/api/projects/${doc.id}?locale=fi`, {
    data: { _status: 'published', summary: 'Muutoksen jälkeen.' },
    headers,
  })
  await expect.poll(read).toContain('Muutoksen jälkeen.')
  const list = async () => await (await fetch(`${baseURL}/fi/hankkeet?q=välimuisti`)).text()
  expect(await list()).toContain('Palvelimen välimuisti')
  await request.delete(`/api/projects/${doc.id}`, { headers })
  await expect
    .poll(async () => (await fetch(`${baseURL}/fi/hankkeet/${doc.slug}`)).status)
    .toBe(404)
  await expect.poll(list).not.toContain('Palvelimen välimuisti')
})

test('a list of the API is kept for the public alone, and follows what is published', async ({
  baseURL,
  request,
}) => {
  const headers = { Origin: baseURL ?? '' }
  const doc = await publish(request, headers, 'Rajapinnan välimuisti')
  const list = `${baseURL}/api/projects?limit=1&depth=1&where[slug][equals]=${doc.slug}`
  const summary = async () => {
    const { docs } = (await (await fetch(list)).json()) as { docs: { summary: string }[] }
    return docs[0]?.summary
  }
  await expect.poll(summary).toBe('Ennen muutosta.')
  // What is kept has a tag that the next one may name; Payload gives none.
  const tag = async () => (await fetch(list)).headers.get('etag')
  await expect
    .poll(async () => {
      const asked = await fetch(list, { headers: { 'If-None-Match': (await tag()) ?? '' } })
      return asked.status
    })
    .toBe(304)
  expect((await request.get(list)).headers().etag).toBeUndefined() // signed in
  const other = await fetch(list, { headers: { Origin: 'https://example.org' } })
  expect(other.headers.get('etag')).toBeNull()

  await request.patch(`/api/projects/${doc.id}?locale=fi`, {
    data: { _status: 'published', summary: 'Muutoksen jälkeen.' },
    headers,
  })
  await expect.poll(summary).toBe('Muutoksen jälkeen.')
  await request.delete(`/api/projects/${doc.id}`, { headers })
  await expect.poll(summary).toBeUndefined()
})

test('pages keep to a policy that lets nothing in from outside, and nothing inline', async ({
  page,
}) => {
  const broken: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) broken.push(message.text())
  })
  for (const path of [
    '/fi',
    '/fi/hankkeet',
    '/en/projects?q=transport',
    '/fi/hankkeet/finest-link',
    '/en/partners',
    '/fi/ohjelmat/interreg-europe',
    '/fi/aiheet',
    '/fi/tietoa',
    '/fi/hankkeet/ei-ole',
  ]) {
    const response = await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const policy = response?.headers()['content-security-policy'] ?? ''
    expect(policy, path).toContain("default-src 'none'")
    expect(policy, path).not.toContain('unsafe-inline')
  }
  expect(broken).toEqual([])
})

test('a public page comes without React, and the form is made for each reader', async ({
  baseURL,
  request,
}) => {
  for (const path of [
    '/fi',
    '/fi/hankkeet',
    '/en/partners',
    '/fi/hankkeet/finest-link',
    '/fi/palaute',
  ]) {
    const html = await (await request.get(path)).text()
    expect(html, path).not.toContain('__next_f')
    expect(html, path).not.toMatch(/src="\/_next\//)
  }
  const referer = { Referer: `${baseURL ?? ''}/fi/hankkeet/finest-link` }
  expect(await (await request.get('/fi/palaute', { headers: referer })).text()).toContain(
    '/fi/hankkeet/finest-link',
  )
  const form = await (await request.get('/fi/palaute')).text()
  expect(form).not.toContain('/fi/hankkeet/finest-link')
})

test('who asks for a new password again and again is told to wait, and others go on', async ({
  request,
}) => {
  // playwright.config.ts allows three of these, and of all else as many as anybody likes.
  const ask = () =>
    request.post('/api/users/forgot-password', { data: { email: 'kukaan@example.org' } })
  for (let round = 0; round < 3; round += 1) expect((await ask()).status()).toBe(200)
  const refused = await ask()
  expect(refused.status()).toBe(429)
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0)
  expect(refused.headers()['cache-control']).toBe('no-store')
  expect(((await refused.json()) as { errors: object[] }).errors).toHaveLength(1)
  expect((await request.get('/api/projects?limit=1')).status()).toBe(200)
})

test('nobody has pictures made to order', async ({ request }) => {
  const asked = await request.get('/_next/image?url=%2Fshare.png&w=640&q=75')
  expect(asked.status()).toBe(404)
})

test('a draft reaches no reader, though it is previewed while they read', async ({
  baseURL,
  request,
}) => {
  const headers = { Origin: baseURL ?? '' }
  const { id, slug } = await publish(request, headers, 'Luettu ja esikatseltu')
  const saved = await request.patch(`/api/projects/${id}?locale=fi&draft=true`, {
    data: { _status: 'draft', summary: 'Vielä salainen kuvaus.' },
    headers,
  })
  expect(saved.status()).toBe(200)
  const preview = async () => {
    const response = await request.get(`/fi/esikatselu/${id}`, { headers })
    expect(response.headers()['cache-control']).toContain('no-store')
    return await response.text()
  }
  // As readers do, without a cookie; and as staff do, who have one.
  const read = async () => await (await fetch(`${baseURL}/fi/hankkeet/${slug}`)).text()
  const readAsStaff = async () => await (await request.get(`/fi/hankkeet/${slug}`)).text()
  for (let round = 0; round < 3; round += 1) {
    const [previewed, ...pages] = await Promise.all([
      preview(),
      read(),
      readAsStaff(),
      preview(),
      read(),
    ])
    expect(previewed).toContain('Vielä salainen kuvaus.')
    for (const page of [pages[0], pages[1], pages[3], await read()]) {
      expect(page).toContain('Ennen muutosta.')
      expect(page).not.toContain('Vielä salainen kuvaus.')
    }
  }
  // The preview is for who is signed in: its address alone shows nothing.
  expect((await fetch(`${baseURL}/fi/esikatselu/${id}`)).status).toBe(404)
  await request.delete(`/api/projects/${id}`, { headers })
})

test('a page of another site does nothing in the name of who is signed in', async ({
  baseURL,
  request,
}) => {
  await request.post('/api/users/login', { data: editor })
  const meFrom = async (origin: string) => {
    const response = await request.get('/api/users/me', { headers: { Origin: origin } })
    return ((await response.json()) as { user: object | null }).user
  }
  expect(await meFrom(baseURL ?? '')).not.toBeNull()
  expect(await meFrom('https://toinen.example')).toBeNull()
  const sent = await request.post('/api/topics', {
    data: { name: 'Ujutettu' },
    headers: { Origin: 'https://toinen.example' },
  })
  expect(sent.status()).toBe(403)
})

test('pages, files and the admin have the headers that keep them apart', async ({ request }) => {
  for (const path of ['/fi', '/admin/login', '/api/projects?limit=1']) {
    const headers = (await request.get(path)).headers()
    expect(headers, path).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
    })
    expect(headers['x-powered-by'], path).toBeUndefined()
  }
  const policy = (await request.get('/admin/login')).headers()['content-security-policy']
  expect(policy).toContain("frame-ancestors 'self'")
  expect(policy).toContain("object-src 'none'")
})
