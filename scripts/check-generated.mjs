/**
 * Fails when a file that Payload generates is not of the present collections: types, the import
 * map of the admin, and the SQLite migrations.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const payload = (...args) => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--conditions=production', 'node_modules/payload/bin.js', ...args],
    { encoding: 'utf8' },
  )
  if (status !== 0) {
    process.stderr.write(stdout + stderr)
    process.exit(1)
  }
}

let isStale = false
const stale = (sentence) => {
  process.stderr.write(`${sentence}\n`)
  isStale = true
}

for (const [command, file] of [
  ['generate:types', 'src/payload-types.ts'],
  ['generate:importmap', 'src/app/(payload)/admin/importMap.js'],
]) {
  const before = readFileSync(file, 'utf8')
  payload(command)
  const after = readFileSync(file, 'utf8')
  writeFileSync(file, before)
  if (before !== after) stale(`${file} is not up to date: run npm run generate.`)
}

const folder = 'src/migrations/'
const before = new Set(readdirSync(folder))
const index = readFileSync(`${folder}index.ts`, 'utf8')
payload('migrate:create', 'check', '--skip-empty')
const made = readdirSync(folder).filter((file) => !before.has(file))
for (const file of made) rmSync(folder + file)
writeFileSync(`${folder}index.ts`, index)
if (made.length > 0)
  stale('The collections have changed without a migration: run npm run migration -- <name>.')

if (isStale) process.exit(1)
process.stdout.write('Generated files are up to date.\n')
