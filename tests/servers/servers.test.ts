import autocannon from 'autocannon'
import { MongoClient } from 'mongodb'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startServers, type Servers } from '../helpers/servers'

let servers: Servers
beforeAll(async () => {
  servers = await startServers()
})
afterAll(async () => {
  await servers.stop()
  const client = await MongoClient.connect(servers.database)
  await client.db().dropDatabase()
  await client.close()
})

type Saved = { doc: { id: string; slug: string } }

const phases = [{ end: '2019', start: '2018' }]
const create = async (origin: string, title: string, status = 'published') => {
  const answer = await servers.ask(origin, '/projects?locale=fi', {
    body: { _status: status, phases, summary: 'Ensin.', title },
  })
  if (!answer.ok) throw new Error(await answer.text())
  return ((await answer.json()) as Saved).doc
}
const correct = async (origin: string, id: string, summary: string) => {
  const answer = await servers.ask(origin, `/projects/${id}?locale=fi`, {
    body: { _status: 'published', summary },
    method: 'PATCH',
  })
  expect(answer.status).toBe(200)
}
const page = async (origin: string, path: string) => await (await fetch(origin + path)).text()
const shows = async (origin: string, path: string, words: string) => {
  await expect
    .poll(async () => await page(origin, path), { interval: 20, timeout: 60_000 })
    .toContain(words)
}

test('what is published on one server shows on the other, and through nginx', async () => {
  const { a, b, nginx } = servers
  const { id, slug } = await create(a.origin, 'Kahden palvelimen hanke')
  const path = `/fi/hankkeet/${slug}`
  const places = [a.origin, b.origin, nginx.origin]
  await Promise.all(
    places.map(async (origin) => {
      await shows(origin, path, 'Ensin.')
    }),
  )
  for (const [from, summary] of [
    [a, 'Korjattu yhdellä.'],
    [b, 'Korjattu toisella.'],
  ] as const) {
    await correct(from.origin, id, summary)
    await Promise.all(
      places.map(async (origin) => {
        await shows(origin, path, summary)
      }),
    )
    const list = '/fi/hankkeet'
    await Promise.all(
      places.map(async (origin) => {
        await shows(origin, list, summary)
      }),
    )
  }
  await servers.ask(b.origin, `/projects/${id}`, { method: 'DELETE' })
  for (const origin of places)
    await expect
      .poll(async () => (await fetch(origin + path)).status, { interval: 20, timeout: 60_000 })
      .not.toBe(200)
})

test('a picture that one server was given is sent by the other', async () => {
  const { a, b } = servers
  const data = await sharp({
    create: { background: 'teal', channels: 3, height: 600, width: 900 },
  })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: { en: 'Teal', fi: 'Sinivihreä' } }))
  form.set('file', new File([new Uint8Array(data)], 'kuva.png', { type: 'image/png' }))
  const answer = await servers.ask(a.origin, '/images', { body: form })
  expect(answer.status).toBe(201)
  const { doc } = (await answer.json()) as {
    doc: { filename: string; sizes: { small: { filename: string } } }
  }
  for (const name of [doc.filename, doc.sizes.small.filename]) {
    const [given, other] = await Promise.all(
      [a, b].map(async ({ origin }) => {
        const sent = await servers.ask(origin, `/images/file/${name}`)
        expect(sent.status).toBe(200)
        return Buffer.from(await sent.arrayBuffer())
      }),
    )
    expect(other?.equals(given ?? Buffer.alloc(0))).toBe(true)
    // Nothing public names it.
    expect((await fetch(`${b.origin}/api/images/file/${name}`)).status).not.toBe(200)
  }
})

test('a server that is killed under load loses nothing that was acknowledged', async () => {
  const { a, b, nginx } = servers
  const { id, slug } = await create(a.origin, 'Kuorman hanke')
  const path = `/fi/hankkeet/${slug}`
  await shows(b.origin, path, 'Ensin.')
  const reading = autocannon({ connections: 8, duration: 6, url: nginx.origin + path })
  const acknowledged: string[] = []
  let isOver = false
  const write = async (writer: number) => {
    for (let at = 0; !isOver; at += 1) {
      const title = `Kirjoitus ${String(writer)}.${String(at)}`
      // A server that was killed has not acknowledged: the writer is told, and tries again.
      const doc = await create(nginx.origin, title, 'draft').catch(() => undefined)
      if (doc) acknowledged.push(doc.id)
    }
  }
  const writing = [1, 2, 3].map(async (writer) => {
    await write(writer)
  })
  await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(5)
  await a.kill()
  const before = acknowledged.length
  await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(before + 5)
  const { errors, non2xx, timeouts } = await reading
  isOver = true
  await Promise.all(writing)
  expect({ errors, non2xx, timeouts }).toEqual({ errors: 0, non2xx: 0, timeouts: 0 })
  for (const known of acknowledged)
    expect((await servers.ask(b.origin, `/projects/${known}?draft=true`)).status).toBe(200)

  // What is published while a server is down shows when it is back.
  await correct(nginx.origin, id, 'Sillä välin.')
  await a.start()
  await shows(a.origin, path, 'Sillä välin.')
})
