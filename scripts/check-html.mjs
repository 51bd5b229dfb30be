/**
 * Checks the HTML of every type of page with the Nu HTML checker: `npm run check:html`, after the
 * end-to-end tests, which save the pages. Needs Java, and says so where there is none.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const folder = 'test-results/html'
const say = (line) => process.stdout.write(`${line}\n`)

const hasJava = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0
if (!hasJava) {
  say('Nu HTML checker: DID NOT RUN, because Java is not installed.')
  process.exit(0)
}
const pages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : []
if (pages.length === 0) {
  say(`Nu HTML checker: nothing to check in ${folder}; run the end-to-end tests first.`)
  process.exit(1)
}

const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar')
const { status, stderr } = spawnSync(
  'java',
  ['-jar', jar, '--errors-only', '--format', 'json', ...pages.map((name) => join(folder, name))],
  { encoding: 'utf8', maxBuffer: 50_000_000 },
)
const { messages } = JSON.parse(stderr)
for (const { extract, lastLine, message, url } of messages) {
  say(`${url.split('/').at(-1)}:${lastLine ?? ''} ${message}\n    ${extract?.trim() ?? ''}`)
}
say(`Nu HTML checker: ${messages.length} errors in ${pages.length} pages.`)
process.exit(messages.length > 0 ? 1 : (status ?? 1))
