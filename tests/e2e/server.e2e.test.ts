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
  expect(first.headers()).toMatchObject({
    'cache-control': 'public, max-age=0, s-maxage=1, must-revalidate',
    'content-encoding': 'br',
  })
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
