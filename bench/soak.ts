import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'

import { editor } from '../tests/helpers/editor'
import { aPdf } from '../tests/helpers/files'
import { freePort, say, startSite } from './site'

/**
 * Readers and editors at once, for as long as one wants: `npm run bench:soak -- --minutes 10`, after
 * a build. Prints errors, times and, for each fifth of the time, the least heap and the most memory
 * that the server had: the heap goes up and down, and what is not given back shows where it is least.
 * A real server, its own database, over HTTP. Exit code 1 when there was an error.
 */
const { values } = parseArgs({
  options: {
    minutes: { default: '10', type: 'string' },
    readers: { default: '8', type: 'string' },
  },
})
const duration = Number(values.minutes) * 60_000 // milliseconds
/** Milliseconds between two pages of a reader, and between two saves of an editor. */
const [pauseOfReader, pauseOfEditor] = [20, 1000]
/** Milliseconds between two looks at the memory. */
const pauseOfWatch = 2000
const fifths = 5

const metricsPort = await freePort()
const { origin, stop } = await startSite('', metricsPort)
const errors = new Map<string, number>()
/** Ends of addresses of what the editor has deleted: readers who had the link get 404. */
const deleted = new Set<string>()
const times: Record<'page' | 'save' | 'upload', number[]> = { page: [], save: [], upload: [] }
const end = Date.now() + duration
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A request that is timed; whatever is no answer of the kind that is expected is an error. */
const ask = async (kind: keyof typeof times, path: string, options: RequestInit = {}) => {
  const start = performance.now()
  try {
    const response = await fetch(`${origin}${path}`, options)
    const body = await response.text()
    times[kind].push(performance.now() - start)
    if (response.status === 404 && deleted.has(path.split('/').at(-1) ?? '')) return ''
    if (response.status >= 400) throw new Error(`${String(response.status)} ${body.slice(0, 200)}`)
    return body
  } catch (error) {
    const what = `${options.method ?? 'GET'} ${path.replace(/[\da-f-]{24,}/, '…')}: ${String(error)}`
    errors.set(what, (errors.get(what) ?? 0) + 1)
    return ''
  }
}

const pages = ['/fi', '/en', '/fi/hankkeet', '/en/projects', '/fi/haku?q=vesi', '/fi/partnerit']
const linksOf = (html: string) =>
  [...html.matchAll(/href="(\/(?:fi|en)\/[^"#?]+)"/g)].map(([, path = '']) => path)

const read = async () => {
  let known = pages
  while (Date.now() < end) {
    const path = known[Math.floor(Math.random() * known.length)] ?? '/fi'
    const links = linksOf(await ask('page', path))
    // A walk through the site that begins anew now and then.
    known = links.length > 0 && Math.random() < 0.8 ? links : pages
    await wait(pauseOfReader)
  }
}

const signIn = async () => {
  const response = await fetch(`${origin}/api/users/login`, {
    body: JSON.stringify(editor),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

type Saved = { doc: { id: string; slug?: string } }

const edit = async () => {
  const headers = { Cookie: await signIn(), Origin: origin }
  const save = async (method: string, path: string, data: object) => {
    const body = JSON.stringify(data)
    const sent = { ...headers, 'Content-Type': 'application/json' }
    const answer = await ask('save', `/api${path}`, { body, headers: sent, method })
    const { id = '', slug = '' } = answer ? (JSON.parse(answer) as Saved).doc : {}
    return { id, slug }
  }
  for (let round = 1; Date.now() < end; round += 1) {
    const form = new FormData()
    const fields = { kind: 'other', language: 'fi', title: `Kesto ${String(round)}` }
    form.set('_payload', JSON.stringify(fields))
    const { data, mimetype, name } = await aPdf()
    form.set('file', new Blob([new Uint8Array(data)], { type: mimetype }), name)
    const uploaded = await ask('upload', '/api/attachments', {
      body: form,
      headers,
      method: 'POST',
    })
    const attachment = uploaded ? (JSON.parse(uploaded) as Saved).doc.id : ''
    const { id } = await save('POST', '/projects?locale=fi&draft=true', {
      attachments: attachment ? [attachment] : [],
      phases: [{ end: '2019', start: '2018' }],
      summary: 'Kestokoe.',
      title: `Kestokoe ${String(round)}`,
    })
    await wait(pauseOfEditor)
    for (const summary of ['Luonnos.', 'Toinen luonnos.']) {
      await save('PATCH', `/projects/${id}?locale=fi&draft=true`, { summary })
      await wait(pauseOfEditor)
    }
    const { slug } = await save('PATCH', `/projects/${id}?locale=fi`, { _status: 'published' })
    await wait(pauseOfEditor)
    deleted.add(slug)
    // What is kept grows with what is published, which is not what is measured here.
    await ask('save', `/api/projects/${id}`, { headers, method: 'DELETE' })
    await ask('save', `/api/attachments/${attachment}`, { headers, method: 'DELETE' })
  }
}

/** Resident memory and heap of the server, in megabytes. */
const memory = async () => {
  const text = await (await fetch(`http://127.0.0.1:${String(metricsPort)}/metrics`)).text()
  const of = (name: string) =>
    Math.round(Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1] ?? 0) / 1_000_000)
  return { heap: of('nodejs_heap_size_used_bytes'), resident: of('process_resident_memory_bytes') }
}

const percentile = (list: number[], part: number): string => {
  const sorted = list.toSorted((a, b) => a - b)
  return (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(0)
}

/** Looks at the memory all the time; of each fifth the least heap and the most that is resident. */
const watch = async () => {
  const seen = Array.from({ length: fifths }, () => ({ heap: Infinity, resident: 0 }))
  for (;;) {
    await wait(pauseOfWatch)
    const fifth = seen[Math.floor((1 - (end - Date.now()) / duration) * fifths)]
    if (!fifth) return seen
    const { heap, resident } = await memory()
    fifth.heap = Math.min(fifth.heap, heap)
    fifth.resident = Math.max(fifth.resident, resident)
  }
}

try {
  const readers = Array.from({ length: Number(values.readers) }, read)
  const [seen] = await Promise.all([watch(), edit(), ...readers])
  const load = (loadavg()[0] ?? 0).toFixed(1)
  say(`${values.minutes} minutes, ${values.readers} readers, one editor, load ${load}`)
  say('\n| what | answered | p50 ms | p99 ms |\n| --- | ---: | ---: | ---: |')
  for (const [kind, list] of Object.entries(times)) {
    const cells = [kind, String(list.length), percentile(list, 0.5), percentile(list, 0.99)]
    say(`| ${cells.join(' | ')} |`)
  }
  say('\n| fifth | most resident MB | least heap MB |\n| --- | ---: | ---: |')
  for (const [index, { heap, resident }] of seen.entries())
    say(`| ${String(index + 1)} | ${String(resident)} | ${String(heap)} |`)
  say(`\nErrors: ${String([...errors.values()].reduce((sum, count) => sum + count, 0))}`)
  for (const [what, count] of errors) say(`  ${String(count)} × ${what}`)
} finally {
  stop()
}
process.exit(errors.size > 0 ? 1 : 0)
