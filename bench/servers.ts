import { startServers } from '../tests/helpers/servers'
import { say } from './site'

/**
 * Two servers on one MongoDB behind nginx: milliseconds from the answer to a publication on one of
 * them until the other shows it, and until nginx does. `npm run bench:servers`, after a build.
 */
const rounds = Number(process.argv.at(-1)) || 20

const servers = await startServers()
const { a, ask, b, nginx } = servers
try {
  const made = await ask(a.origin, '/projects?locale=fi', {
    body: {
      _status: 'published',
      phases: [{ end: '2019', start: '2018' }],
      summary: 'Kierros -1.',
      title: 'Mitattu hanke',
    },
  })
  const { doc } = (await made.json()) as { doc: { id: string; slug: string } }
  const page = `/fi/hankkeet/${doc.slug}`
  const shows = async (origin: string, words: string) => {
    while (!(await (await fetch(origin + page)).text()).includes(words))
      await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const took: Record<string, number[]> = { 'the other server': [], nginx: [] }
  for (let round = 0; round < rounds; round += 1) {
    const before = `Kierros ${String(round - 1)}.`
    await Promise.all([b.origin, nginx.origin].map((origin) => shows(origin, before)))
    // At any part of a second; readers are there all the time, so that nginx has a fresh page.
    const pause = 1500 + ((round * 370) % 1000)
    const until = performance.now() + pause
    while (performance.now() < until) await shows(nginx.origin, before)
    const summary = `Kierros ${String(round)}.`
    await ask(a.origin, `/projects/${doc.id}?locale=fi`, {
      body: { _status: 'published', summary },
      method: 'PATCH',
    })
    const start = performance.now()
    await Promise.all(
      [
        ['the other server', b.origin],
        ['nginx', nginx.origin],
      ].map(async ([name = '', origin = '']) => {
        await shows(origin, summary)
        took[name]?.push(performance.now() - start)
      }),
    )
  }
  for (const [name, times] of Object.entries(took)) {
    const sorted = times.map(Math.round).sort((one, other) => one - other)
    say(
      `${name}: minimum ${String(sorted[0])}, median ${String(sorted[Math.floor(sorted.length / 2)])}, maximum ${String(sorted.at(-1))} ms`,
    )
  }
} finally {
  await servers.stop()
}
process.exit(0)
