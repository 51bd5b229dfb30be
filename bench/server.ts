import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'

import { findNginx } from '../scripts/nginx.mjs'
import { startNginx } from '../tests/helpers/nginx'
import { build, startArchive } from './serving/archive'
import { generator, load, loadHead, loadRow, type Load } from './serving/load'
import { asSent, startPlain } from './serving/plain'
import { spread, timePublishing } from './serving/publish'
import { timeUncached } from './serving/uncached'
import { say } from './site'

/**
 * Builds the archive and prints how fast it serves, by itself and behind nginx (where that is
 * installed), beside a plain Node server with the same bytes: `npm run bench:server`.
 *
 * `-- --seconds 2` for less of each load, `--built` with the build that is there. The load comes from
 * the same machine, so that only what is in one run can be compared. Ends with 1 where an aim is
 * missed.
 */
const { built, seconds } = parseArgs({
  options: { built: { type: 'boolean' }, seconds: { default: '5', type: 'string' } },
}).values
const duration = Number(seconds)
const counts = [1, 16, 64]
const pages = {
  'project page': '/fi/hankkeet/finest-link',
  'list of projects': '/fi/hankkeet',
  search: '/fi/haku?q=liikenne',
}
const api = '/api/projects?limit=10&depth=1'
/** Requests a second of Payload's website template (docs/performance.md). */
const template = { api: 109, page: 860 }

const missed: string[] = []
const aim = (name: string, value: number, least: number) => {
  const isMet = value >= least
  if (!isMet) missed.push(name)
  say(`${isMet ? 'met   ' : 'MISSED'}  ${name}: ${String(Math.round(value))} of ${String(least)}`)
}
let failed = 0
const measure = async (name: string, url: string): Promise<Map<number, Load>> => {
  const results = new Map<number, Load>()
  for (const connections of counts) {
    const result = await load(url, connections, duration)
    say(loadRow(name, connections, result))
    results.set(connections, result)
    failed += result.failed
  }
  return results
}
const perSecond = (results: Map<number, Load>, connections: number) =>
  results.get(connections)?.perSecond ?? 0

const show = (name: string, took: number[]) => {
  say(`${name.padEnd(36)}${spread(took)}`)
}

const buildTime = built ? undefined : build()
const archive = await startArchive()
/** From pressing "publish" until the page shows it, milliseconds. */
const timeThrough = async (name: string, origin: string) => {
  const { saved, visible } = await timePublishing(archive.origin, 10, origin)
  show(`${name}, saved`, saved)
  show(`${name}, visible`, visible)
}
const nginx = findNginx() ? await startNginx(archive.port) : undefined
try {
  const machine = `load ${(loadavg()[0] ?? 0).toFixed(1)} on ${String(cpus().length)} processors`
  say(`Node ${process.version}, ${machine}, ${String(duration)} s each by ${generator}`)
  if (buildTime !== undefined) say(`Build: ${buildTime.toFixed(0)} s`)
  say(`Cold start to the first page: ${(archive.coldStart / 1000).toFixed(1)} s`)

  say('\nMilliseconds (minimum, median, maximum)')
  for (const [name, took] of Object.entries(await timeUncached(archive.origin)))
    show(`${name}, uncached`, took)
  await timeThrough('publish', archive.origin)
  if (nginx) await timeThrough('publish, through nginx', nginx.origin)

  const atStart = archive.memory()
  say(`\n${loadHead}`)
  const served = new Map<string, Map<number, Load>>()
  const halves = new Map<string, [number, number]>()
  for (const [name, path] of Object.entries(pages)) {
    const sent = await asSent(archive.origin + path)
    served.set(name, await measure(name, archive.origin + path))
    const plain = await startPlain(sent)
    const size = `${(sent.bytes.length / 1000).toFixed(1)} kB`
    const same = await measure(`  plain Node, ${size}`, plain.origin)
    plain.stop()
    if (!nginx) continue
    const behind = await measure('  behind nginx', nginx.origin + path)
    halves.set(name, [perSecond(behind, 16), perSecond(same, 16)])
  }
  const lists = await measure('API, 10 projects, depth 1', archive.origin + api)
  const memory = `${atStart.toFixed(0)} MB before the load, ${archive.memory().toFixed(0)} MB after`
  say(`\nMemory: ${memory}; load ${(loadavg()[0] ?? 0).toFixed(1)}\n`)

  for (const [name, results] of served)
    aim(`${name}, 16 connections, requests/s`, perSecond(results, 16), 1.5 * template.page)
  for (const [name, [behind, same]] of halves)
    aim(`${name}, behind nginx, of half of plain Node`, behind, Math.round(same / 2))
  aim('API, 16 connections, requests/s', perSecond(lists, 16), 10 * template.api)
  if (failed > 0) missed.push('failed requests')
  say(`${failed > 0 ? 'MISSED' : 'met   '}  failed requests: ${String(failed)} of 0`)
} finally {
  await nginx?.stop()
  await archive.stop()
}
process.exit(missed.length > 0 ? 1 : 0) // `payload run` ends with 0 whatever `exitCode` is
