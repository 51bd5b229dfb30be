/**
 * Makes a SQLite migration from what changed in the collections: `npm run migration -- <name>`.
 *
 * Payload's template imports types as values and names parameters that it does not use, which the
 * project's compiler settings refuse: the file is put right here.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../src/migrations/', import.meta.url)
const [name = 'change'] = process.argv.slice(2)
const payload = ['--conditions=production', 'node_modules/payload/bin.js']
const made = spawnSync(process.execPath, [...payload, 'migrate:create', name], { stdio: 'inherit' })
if (made.status !== 0) process.exit(made.status ?? 1)

for (const file of readdirSync(folder).filter((entry) => entry.endsWith(`_${name}.ts`))) {
  const address = new URL(file, folder)
  const text = readFileSync(address, 'utf8')
    .replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \} from ('@payloadcms\/db-sqlite')/,
      'import { type MigrateDownArgs, type MigrateUpArgs, sql } from $1',
    )
    .replaceAll('{ db, payload, req }', '{ db }')
  writeFileSync(address, text)
}
