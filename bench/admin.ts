import { cpus, loadavg } from 'node:os'

import { editor } from '../tests/helpers/editor'
import { say, startSite } from './site'

/**
 * Prints how long the server takes for the screens of the admin that list things, with 10,000
 * projects: `npm run bench:admin`, after a build.
 */
const rounds = 9
const list = '/admin/collections/projects'
const paths = {
  'front page (dashboard)': '/admin',
  'list of projects': list,
  'list, page 500': `${list}?page=500`,
  'list, by name': `${list}?sort=title`,
  'list, translation missing': `${list}?where[or][0][and][0][translationState][equals]=missing`,
  'list, a word of a name': `${list}?search=09999`,
  'list of partners': '/admin/collections/partners',
}

const signIn = async (origin: string): Promise<string> => {
  const answer = await fetch(`${origin}/api/users/login`, {
    body: JSON.stringify({ email: editor.email, password: editor.password }),
    headers: { 'Content-Type': 'application/json', Origin: origin },
    method: 'POST',
  })
  if (!answer.ok) throw new Error(`No sign-in: ${String(answer.status)}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

const { origin, stop } = await startSite('bench/fillLists.ts')
try {
  const cookie = await signIn(origin)
  const ask = async (path: string): Promise<number> => {
    const start = performance.now()
    const answer = await fetch(origin + path, {
      headers: { 'Accept-Language': 'fi', Cookie: cookie, Origin: origin },
      redirect: 'manual',
    })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${path}: ${String(answer.status)}`)
    return performance.now() - start
  }
  say(
    `Load of the machine: ${(loadavg()[0] ?? 0).toFixed(1)} on ${String(cpus().length)} processors`,
  )
  say(`${''.padEnd(28)}   first  median  slowest (ms)`)
  for (const [name, path] of Object.entries(paths)) {
    const first = await ask(path)
    const others: number[] = []
    for (let round = 0; round < rounds; round += 1) others.push(await ask(path))
    const sorted = others.toSorted((a, b) => a - b)
    const figures = [first, sorted[Math.floor(rounds / 2)] ?? 0, sorted.at(-1) ?? 0]
    const columns = figures.map((took) => took.toFixed(0).padStart(7)).join(' ')
    say(`${name.padEnd(28)} ${columns}`)
  }
} finally {
  stop()
}
process.exit(0)
