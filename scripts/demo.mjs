/**
 * `npm run demo`: from a fresh clone to the running archive.
 *
 * Plain Node with nothing installed; the steps are in scripts/demo/. Each fault ends it with one
 * sentence and a non-zero exit code.
 */
import { checkNode } from './demo/checkNode.mjs'

checkNode()
const { demo } = await import('./demo/demo.mjs')
await demo(process.argv.slice(2))
