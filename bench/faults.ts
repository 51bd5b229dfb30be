import { spawn, type ChildProcess } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'

import { env } from '../src/env'
import { kinds, type Asked, type Checked, type Kind, type Known, type Line } from './faults/ledger'

/**
 * Kills the archive in the middle of saves, uploads, publications and imports, starts it again on
 * what is left, and prints whether anything acknowledged is lost or anything is there by half:
 * `npm run bench:faults -- --rounds 100 [--what save,upload,publish,import]`.
 *
 * In each round all kinds are under way at once, in a process of its own that works through the
 * Local API and is killed (SIGKILL) at a random moment. Exit code 1 when anything is wrong.
 */
const { values } = parseArgs({
  options: {
    rounds: { default: '100', type: 'string' },
    what: { default: kinds.join(','), type: 'string' },
  },
})
const rounds = Number(values.rounds)
const what = kinds.filter((kind) => values.what.split(',').includes(kind))
/** Milliseconds of work before the end, at least and at most. */
const [shortest, longest] = [50, 3000]
const say = (line: string) => process.stdout.write(`${line}\n`)

type Worker = {
  ended: Promise<unknown>
  lines: AsyncIterator<string>
  process: ChildProcess
  said: () => string
}

const startWorker = (): Worker => {
  const child = spawn(
    process.execPath,
    ['--conditions=production', 'node_modules/payload/bin.js', 'run', 'bench/faults/worker.ts'],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  )
  const errors: string[] = []
  child.stderr.on('data', (text: Buffer) => errors.push(text.toString()))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return { ended, lines, process: child, said: () => errors.join('').slice(-4000) }
}

const next = async ({ lines, said }: Worker): Promise<Line | undefined> => {
  for (;;) {
    const { done, value } = (await lines.next()) as IteratorResult<string, undefined>
    if (done) return undefined
    if (value.startsWith('{')) return JSON.parse(value) as Line
    if (value.includes('ERROR')) throw new Error(`${value}\n${said()}`)
  }
}

const counts = Object.fromEntries(kinds.map((kind) => [kind, { done: 0, underWay: 0 }])) as Record<
  Kind,
  { done: number; underWay: number }
>
const sums = { aside: 0, half: 0, lost: 0, orphans: 0, orphansLeft: 0 }
const faults: string[] = []

const note = (round: number, checked: Checked) => {
  for (const fault of [...checked.lost, ...checked.half]) {
    faults.push(`round ${String(round)}: ${fault}`)
    say(`  round ${String(round)}: ${fault}`)
  }
  sums.half += checked.half.length
  sums.lost += checked.lost.length
  sums.orphans += checked.orphans
  sums.orphansLeft += checked.orphansLeft
}

/** Has a worker check what is known, then work until it is killed; what is known of it then. */
const round = async (worker: Worker, asked: Asked): Promise<Map<string, Known>> => {
  const known = new Map<string, Known>()
  worker.process.stdin?.write(`${JSON.stringify(asked)}\n`)
  for (;;) {
    const line = await next(worker)
    if (!line) break
    if ('checked' in line) note(asked.round - 1, line.checked)
    if ('isWorking' in line)
      setTimeout(() => worker.process.kill('SIGKILL'), randomInt(shortest, longest))
    if ('begun' in line) {
      const { identifier } = line.begun
      known.set(identifier, { ...known.get(identifier), begun: line.begun })
    }
    if ('done' in line) {
      const { identifier, kind } = line.done
      known.set(identifier, { ...known.get(identifier), done: line.done })
      counts[kind].done += 1
    }
  }
  await worker.ended
  if (worker.process.signalCode !== 'SIGKILL' && asked.what.length > 0)
    throw new Error(`A worker ended by itself.\n${worker.said()}`)
  for (const kind of what) {
    const isUnderWay = [...known.values()].some(
      ({ begun, done }) => begun?.kind === kind && begun.step !== done?.step,
    )
    if (isUnderWay) counts[kind].underWay += 1
  }
  return known
}

/** Saves that were cut short while the files of before were kept beside them. */
const countAside = (): number =>
  ['attachments', 'images', 'imports']
    .map((name) => join(env.MEDIA_DIR, name, '.aside'))
    .filter((folder) => existsSync(folder))
    .reduce((sum, folder) => sum + readdirSync(folder).length, 0)

const start = Date.now()
const everything: Known[] = []
let known: Known[] = []
let since = new Date(0).toISOString()
let worker = startWorker()
for (let count = 1; count <= rounds; count += 1) {
  const waiting = startWorker() // loads its code while the one before works
  const began = new Date().toISOString()
  known = [...(await round(worker, { known, round: count, since, what })).values()]
  everything.push(...known)
  sums.aside += countAside()
  since = began
  worker = waiting
}
// At the end all of it once more: no round may have harmed what an earlier one left.
await round(worker, { known: everything, round: rounds + 1, since, what: [] })

const load = (loadavg()[0] ?? 0).toFixed(1)
const database = env.DATABASE_URI.startsWith('mongodb') ? 'MongoDB' : 'SQLite'
const seconds = Math.round((Date.now() - start) / 1000)
say(`${database}, ${String(rounds)} rounds, ${String(seconds)} s, load ${load}`)
say('')
say('| kind | killed while under way | acknowledged |')
say('| --- | ---: | ---: |')
for (const kind of what)
  say(`| ${kind} | ${String(counts[kind].underWay)} | ${String(counts[kind].done)} |`)
say('')
say('| found after the start | |')
say('| --- | ---: |')
say(`| acknowledged and lost | ${String(sums.lost)} |`)
say(`| there by half | ${String(sums.half)} |`)
say(`| saves with the files of before kept beside | ${String(sums.aside)} |`)
say(`| files without a document, removed by the repair | ${String(sums.orphans)} |`)
say(`| files without a document after the repair | ${String(sums.orphansLeft)} |`)
process.exit(faults.length + sums.orphansLeft > 0 ? 1 : 0)
