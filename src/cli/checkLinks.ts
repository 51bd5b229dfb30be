import type { Payload } from 'payload'

import { isRow, rowsOf, stringOf } from '../opendata/records/values'
import type { Command } from './command'
import { openPayload } from './open'

/** Milliseconds that an address may take to answer. */
const patience = 15_000

/** Addresses asked at once: each host is asked by few. */
const atOnce = 4

type Link = { of: string; url: string }
type Broken = Link & { reason: string }

/** Addresses outside that no longer answer. */
export const checkLinks: Command = {
  help: `
Usage: npm run archive -- check-links

Asks every address outside that a project, partner or programme names, and tells which do not
answer. Exit code 1 when there are any.
`,
  options: {},
  summary: 'asks every outside address and tells which do not answer',
  run: async ({ output }) => {
    const payload = await openPayload()
    const links = await findLinks(payload)
    await payload.destroy()
    const broken: Broken[] = []
    const queue = [...links]
    let done = 0
    const work = async () => {
      for (let link = queue.shift(); link; link = queue.shift()) {
        const reason = await faultOf(link.url)
        if (reason) broken.push({ ...link, reason })
        done += 1
        output.progress(done, links.length, link.url)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    return {
      broken,
      checked: links.length,
      isDone: broken.length === 0,
      lines: [
        ...broken.map(({ of, reason, url }) => `${of}\t${url}\t${reason}`),
        `${String(links.length)} addresses asked, ${String(broken.length)} do not answer.`,
      ],
    }
  },
}

const findLinks = async (payload: Payload): Promise<Link[]> => {
  const found = new Map<string, Link>()
  for (const collection of ['projects', 'partners', 'programmes'] as const) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      draft: true,
      limit: 0,
      locale: 'fi',
      pagination: false,
    })
    for (const row of (docs as unknown[]).filter(isRow)) {
      const of = stringOf(row.title) ?? stringOf(row.name) ?? ''
      for (const address of [row.website, ...rowsOf(row.links).map(({ url }) => url)]) {
        const url = stringOf(address)
        if (url && !found.has(url)) found.set(url, { of, url })
      }
    }
  }
  return [...found.values()]
}

/** Why an address does not answer; nothing when it does. Some servers refuse HEAD and answer GET. */
const faultOf = async (url: string): Promise<string | undefined> => {
  let fault: string | undefined
  for (const method of ['HEAD', 'GET']) {
    try {
      const response = await fetch(url, { method, signal: AbortSignal.timeout(patience) })
      await response.body?.cancel()
      if (response.ok) return undefined
      fault = String(response.status)
    } catch (error) {
      const cause = error instanceof Error ? (error.cause ?? error) : error
      fault = cause instanceof Error ? cause.message : String(cause)
    }
  }
  return fault
}
