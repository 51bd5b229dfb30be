/**
 * Checks the HTML of every type of page with the Nu HTML checker: `npm run check:html`, after the
 * end-to-end tests, which save the pages.
 *
 * Needs Java, and the checker's vnu.jar in the place that `VNU_JAR` names. Says so where they are
 * missing. It is no dependency: its npm package downloads a Java of its own when it is installed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const folder = 'test-results/html'
const say = (line) => process.stdout.write(`${line}\n`)
const didNotRun = (why) => {
  say(`Nu HTML checker: DID NOT RUN, because ${why}.`)
  process.exit(0)
}

const jar = process.env.VNU_JAR
if (!jar) didNotRun('VNU_JAR names no vnu.jar')
if (!existsSync(jar)) didNotRun(`${jar} is not there`)
if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) {
  didNotRun('Java is not installed')
}
const pages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : []
if (pages.length === 0) {
  say(`Nu HTML checker: nothing to check in ${folder}; run the end-to-end tests first.`)
  process.exit(1)
}

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
