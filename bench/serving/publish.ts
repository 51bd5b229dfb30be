import { editor } from '../../tests/helpers/editor'

/** A project of the bench on a running archive, published, that its editor can change. */
export const publishProject = async (site: string) => {
  const cookie = await signIn(site)
  const call = async (method: string, path: string, body: object) => {
    const response = await fetch(`${site}/api${path}`, {
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', Cookie: cookie, Origin: site },
      method,
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)}`)
    return (await response.json()) as { doc: { id: string; slug: string } }
  }
  const { doc } = await call('POST', '/projects?locale=fi', {
    _status: 'published',
    phases: [{ end: '2019', start: '2018' }],
    summary: 'Mittaus 0.',
    title: 'Mittaushanke',
  })
  return {
    /** Publishes another summary. */
    change: async (summary: string) => {
      await call('PATCH', `/projects/${doc.id}?locale=fi`, { _status: 'published', summary })
    },
    path: `/fi/hankkeet/${doc.slug}`,
  }
}

/**
 * How long it takes from pressing "publish" until the save is answered, and until the public page
 * shows it: milliseconds, of each round. Over HTTP, as the admin does it.
 *
 * @param readAt where readers come from, if there is something between them and the archive
 */
export const timePublishing = async (site: string, rounds: number, readAt = site) => {
  const { change, path } = await publishProject(site)
  const page = readAt + path
  const saved: number[] = []
  const visible: number[] = []
  for (let round = 1; round <= rounds; round += 1) {
    // Just after a change nginx keeps nothing; and it counts whole seconds, in which a reader comes
    // at any time.
    await wait(settling + Math.random() * 1000)
    await (await fetch(page)).text() // so that there is a cached page to replace
    const summary = `Mittaus ${String(round)}.`
    const start = performance.now()
    await change(summary)
    saved.push(performance.now() - start)
    while (!(await (await fetch(page)).text()).includes(summary)) {
      if (performance.now() - start > 30_000) throw new Error('Not visible in 30 s.')
    }
    visible.push(performance.now() - start)
  }
  return { saved, visible }
}

/** Milliseconds after a change until caches in front keep pages again, and a little. */
const settling = 1200
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Minimum, median and maximum, in columns. */
export const spread = (values: number[]): string => {
  const sorted = values.toSorted((a, b) => a - b)
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
    .map((value) =>
      Math.round(value ?? 0)
        .toString()
        .padStart(6),
    )
    .join(' ')
}

const signIn = async (site: string): Promise<string> => {
  const response = await fetch(`${site}/api/users/login`, {
    body: JSON.stringify(editor),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
  const [cookie] = response.headers.getSetCookie()
  if (!cookie) throw new Error(`No sign-in: ${String(response.status)}`)
  return cookie.split(';')[0] ?? ''
}
