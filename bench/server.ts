import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'

import { startArchive } from './serving/archive'
import { load, loadHead, loadRow, type Load } from './serving/load'
import { asSent, startPlain } from './serving/plain'
import { spread, timePublishing } from './serving/publish'
import { say } from './site'

/**
 * Prints how fast the built archive serves, beside a plain Node server with the same bytes:
 * `npm run bench:server`, after a build; `-- --seconds 2` for less of each load. The load comes from
 * the same machine, so that only what is in one run can be compared. Ends with 1 where a cached page
 * is slower than 1.5 times the website template of Payload (860 requests a second) at 16
 * connections, or a request has failed.
 */
const { seconds } = parseArgs({
  options: { seconds: { default: '5', type: 'string' } },
  strict: false,
}).values
const duration = Number(seconds)
const counts = [1, 16, 64]
const least = 1.5 * 860 // requests a second, at 16 connections
const pages = {
  'project page': '/fi/hankkeet/finest-link',
  'list of projects': '/fi/hankkeet',
  search: '/fi/haku?q=liikenne',
}
const api = '/api/projects?limit=10&depth=1'

const faults: string[] = []
const measure = async (name: string, url: string): Promise<Map<number, Load>> => {
  const results = new Map<number, Load>()
  for (const connections of counts) {
    const result = await load(url, connections, duration)
    say(loadRow(name, connections, result))
    results.set(connections, result)
    if (result.failed > 0) faults.push(`${name}, failed requests`)
  }
  return results
}

/** Pages past the cache, one after the other: each at an address that nobody has asked for. */
const timeUncached = async (address: string, rounds: number) => {
  const took: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await (await fetch(`${address}${address.includes('?') ? '&' : '?'}x=${String(round)}`)).text()
    took.push(performance.now() - start)
  }
  return took
}

const archive = await startArchive()
try {
  const machine = `load ${(loadavg()[0] ?? 0).toFixed(1)} on ${String(cpus().length)} processors`
  say(`Node ${process.version}, ${machine}, ${String(duration)} s each\n${loadHead}`)
  const atStart = archive.memory()
  for (const [name, path] of Object.entries(pages)) {
    const sent = await asSent(archive.origin + path)
    const results = await measure(name, archive.origin + path)
    if ((results.get(16)?.perSecond ?? 0) < least) faults.push(`${name}, too slow`)
    const plain = await startPlain(sent)
    await measure(`  plain Node, ${(sent.bytes.length / 1000).toFixed(1)} kB`, plain.origin)
    plain.stop()
  }
  await measure('API, 10 projects, depth 1', archive.origin + api)

  say('\nMilliseconds (minimum, median, maximum)')
  for (const [name, path] of Object.entries(pages))
    say(`${`${name}, uncached`.padEnd(28)}${spread(await timeUncached(archive.origin + path, 30))}`)
  const { saved, visible } = await timePublishing(archive.origin, 10)
  say(`${'publish, saved'.padEnd(28)}${spread(saved)}`)
  say(`${'publish, visible'.padEnd(28)}${spread(visible)}`)
  say(`\nCold start to the first page: ${(archive.coldStart / 1000).toFixed(1)} s`)
  say(`Memory: ${atStart.toFixed(0)} MB at the start, ${archive.memory().toFixed(0)} MB at the end`)
} finally {
  await archive.stop()
}
if (faults.length > 0) say(`Missed: ${faults.join('; ')}`)
process.exit(faults.length > 0 ? 1 : 0) // `payload run` ends with 0 whatever `exitCode` is
