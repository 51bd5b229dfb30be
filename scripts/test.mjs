/**
 * `npm test`: everything, in order, ended by the first step that fails.
 *
 * `npm test -- --only lint,unit` runs some of the steps alone.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { audit } from './audit.mjs'
import { findChromium } from './chromium.mjs'
import { findNginx } from './nginx.mjs'
import { findRedis } from './redis.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { values } = parseArgs({ options: { only: { type: 'string' } } })
const only = values.only?.split(',')
const say = (line) => process.stdout.write(`${line}\n`)
const end = (sentence) => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

// Settings of its own: the tests need no .env, and never touch the archive that one names.
const env = {
  ...process.env,
  DATABASE_URI: 'file:./data/test-build.db',
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_SECRET: 'only-for-tests-only-for-tests-only',
}
const node = (...args) => [process.execPath, ...args]
const bin = (name, ...args) => node(`node_modules/${name}`, ...args)

/** What the registry knows of our packages; it may not be reached, and that is no fault of ours. */
let audited
const auditPackages = () => {
  audited = audit()
  for (const fault of audited.faults ?? []) say(fault)
  return audited.faults?.length ? 1 : 0
}
/** Large, written by programs, and of no text of ours. */
const generated = [':!package-lock.json', ':!docs/images', ':!src/migrations/*.json']
const tracked = () =>
  spawnSync('git', ['ls-files', '--', '.', ...generated], { encoding: 'utf8' })
    .stdout?.split('\n')
    .filter((path) => path !== '' && existsSync(path))
let unsearched
const findSecrets = () => {
  const files = tracked()
  if (!files?.length) {
    unsearched = 'this is no working copy of git'
    return 0
  }
  const command = bin('secretlint/bin/secretlint.js', '--no-glob', ...files)
  return spawnSync(command[0], command.slice(1), { env, stdio: 'inherit' }).status
}

/** Steps that run only when they are named: installing an app takes minutes, and a network. */
const asked = new Set(['plugin'])

/** Two servers need a database that both can reach, and what stands between and before them. */
const hasSeveral = Boolean(process.env.MONGODB_URI) && findNginx() && findRedis()

const steps = [
  ['types', bin('next/dist/bin/next', 'typegen'), bin('typescript/bin/tsc', '--noEmit')],
  [
    'lint',
    bin('eslint/bin/eslint.js', '.', '--max-warnings', '0'),
    bin('dependency-cruiser/bin/dependency-cruise.mjs', 'src', 'tests', 'bench', 'server'),
    // Knip loads the Payload config, and so Lexical: see docs/architecture.md for the condition.
    node('--conditions=production', 'node_modules/knip/bin/knip.js'),
  ],
  ['format', bin('prettier/bin/prettier.cjs', '--check', '.')],
  ['secrets', findSecrets],
  ['audit', auditPackages],
  ['unit', bin('vitest/vitest.mjs', 'run', '--project', 'unit')],
  ...(findNginx() ? [['nginx', bin('vitest/vitest.mjs', 'run', '--project', 'nginx')]] : []),
  ...(findRedis() ? [['redis', bin('vitest/vitest.mjs', 'run', '--project', 'redis')]] : []),
  ['integration', bin('vitest/vitest.mjs', 'run', '--project', 'sqlite')],
  ['generated', node('scripts/check-generated.mjs')],
  ...(process.env.MONGODB_URI
    ? [['mongodb', bin('vitest/vitest.mjs', 'run', '--project', 'mongodb')]]
    : []),
  ['build', bin('next/dist/bin/next', 'build')],
  ['e2e', bin('@playwright/test/cli.js', 'test')],
  ...(hasSeveral ? [['servers', bin('vitest/vitest.mjs', 'run', '--project', 'servers')]] : []),
  ['html', node('scripts/check-html.mjs')],
  ['plugin', node('scripts/check-plugin.mjs')],
].filter(([name]) => (only ? only.includes(name) : !asked.has(name)))

if (!existsSync('node_modules/next')) {
  say('Installing packages (npm ci) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const installed = spawnSync(npm, ['ci', '--include=dev'], { stdio: 'inherit' })
  if (installed.status !== 0)
    end('The packages could not be installed: check the network connection.')
}
if (steps.some(([name]) => name === 'e2e') && !findChromium()) {
  end(
    'The end-to-end tests need Chromium: install it (Debian and Ubuntu: apt-get install chromium; Fedora: dnf install chromium; macOS: brew install --cask google-chrome), or name one in CHROMIUM_PATH.',
  )
}

const times = []
const titleOf = (name, args) =>
  `\n=== ${name}: ${args.map((arg) => arg.replace('node_modules/', '')).join(' ')}`
const done = (name, start) => times.push(`${name} ${Math.round((Date.now() - start) / 1000)} s`)

/** Runs beside the steps that follow, and is told of in one piece: it takes one processor for long. */
const besideOthers = async ([name, ...commands]) => {
  const start = Date.now()
  let said = ''
  for (const [command, ...args] of commands) {
    said += `${titleOf(name, args)}\n`
    const running = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [running.stdout, running.stderr])
      stream.on('data', (text) => (said += String(text)))
    const status = await new Promise((resolve) => running.on('close', resolve))
    if (status !== 0) return { fault: `\n${name} FAILED (exit code ${status}).`, said }
  }
  done(name, start)
  return { said }
}
let beside
const endBeside = async () => {
  const told = await beside
  beside = undefined
  if (told) say(told.said)
  if (told?.fault) end(told.fault)
}

/** @returns its exit code */
const run = async (name, command) => {
  if (typeof command === 'function') {
    say(titleOf(name, []))
    return command()
  }
  const [program, ...args] = command
  say(titleOf(name, args))
  const running = spawn(program, args, { env, stdio: 'inherit' })
  return await new Promise((resolve) => running.on('close', resolve))
}

for (const [name, ...commands] of steps) {
  if (name === 'lint') {
    beside = besideOthers([name, ...commands])
    continue
  }
  // It writes among the sources for a moment, which are not to change while they are read.
  if (name === 'generated') await endBeside()
  const start = Date.now()
  for (const command of commands) {
    const status = await run(name, command)
    if (status !== 0) {
      await endBeside()
      end(`\n${name} FAILED (exit code ${status}).`)
    }
  }
  done(name, start)
}
await endBeside()
say(`\nAll passed: ${times.join(', ')}.`)
say(
  process.env.MONGODB_URI
    ? 'MongoDB half: ran.'
    : 'MongoDB half: DID NOT RUN, because MONGODB_URI is not set.',
)
say(
  findNginx()
    ? 'The cache in front (nginx): ran.'
    : 'The cache in front (nginx): DID NOT RUN, because nginx is not installed.',
)
say(
  hasSeveral
    ? 'Two servers together: ran.'
    : 'Two servers together: DID NOT RUN, because that needs MONGODB_URI, nginx and redis-server.',
)
if (audited?.notRun) say(`Known holes in packages: DID NOT RUN, because ${audited.notRun}.`)
if (unsearched) say(`Keys and passwords in files: DID NOT RUN, because ${unsearched}.`)
