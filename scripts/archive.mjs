/**
 * The archive from the command line: `npm run archive -- <command>` (docs/operations.md).
 *
 * An export reads a little at a time: a small heap keeps its memory small, however large the archive
 * is. The other commands have Node's own limit, and let the heap grow as the server does.
 */
import { spawnSync } from 'node:child_process'

const args = process.argv.slice(2)
const small = ['--max-old-space-size=160', '--max-semi-space-size=4'] // megabytes
const limits = args[0] === 'export' ? small : ['--import=./server/smallHeap.mjs']
const payload = ['--conditions=production', 'node_modules/payload/bin.js', 'run']

const { signal, status } = spawnSync(
  process.execPath,
  [...limits, ...payload, 'src/cli/index.ts', '--', ...args],
  { stdio: 'inherit' },
)
process.exit(signal ? 1 : (status ?? 1))
