/**
 * `npm test`: everything, in order, ended by the first step that fails.
 *
 * `npm test -- --only lint,unit` runs some of the steps alone.
 */
import { spawnSync } from 'node:child_process'
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
const tracked = () =>
  spawnSync('git', ['ls-files', '--', '.', ':!package-lock.json', ':!docs/images'], {
    encoding: 'utf8',
  })
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
  ['generated', node('scripts/check-generated.mjs')],
  ['unit', bin('vitest/vitest.mjs', 'run', '--project', 'unit')],
  ...(findNginx() ? [['nginx', bin('vitest/vitest.mjs', 'run', '--project', 'nginx')]] : []),
  ...(findRedis() ? [['redis', bin('vitest/vitest.mjs', 'run', '--project', 'redis')]] : []),
  ['integration', bin('vitest/vitest.mjs', 'run', '--project', 'sqlite')],
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
for (const [name, ...commands] of steps) {
  const start = Date.now()
  for (const command of commands) {
    const [program, ...args] = typeof command === 'function' ? [] : command
    say(`\n=== ${name}: ${args.map((arg) => arg.replace('node_modules/', '')).join(' ')}`)
    const status =
      typeof command === 'function'
        ? command()
        : spawnSync(program, args, { env, stdio: 'inherit' }).status
    if (status !== 0) end(`\n${name} FAILED (exit code ${status}).`)
  }
  times.push(`${name} ${Math.round((Date.now() - start) / 1000)} s`)
}
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
