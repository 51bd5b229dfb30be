// @ts-check
/**
 * Packs the plugin for other Payload apps: `npm run pack:plugin`, or `-- --to <folder>`. Only what
 * the plugin needs is in it: the app, its settings and its public pages stay out, as the lint rule
 * `plugin-knows-no-host` sees to.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'plugin')
const dist = join(folder, 'dist')
const { values } = parseArgs({ options: { to: { default: 'plugin', type: 'string' } } })
const to = resolve(values.to)

/** @param {string} bin @param {string[]} args */
const run = (bin, ...args) => {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', bin), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`${bin} failed.`)
}

/** @param {string} folder @param {RegExp} name @returns {string[]} paths within the folder */
const filesIn = (folder, name) =>
  readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((file) => name.test(file))

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Scripts that run in threads and processes of their own, and style sheets: as they are. */
const copyWhatIsNotCompiled = () => {
  const rooms = ['admin', 'documents']
  for (const room of rooms) {
    for (const file of filesIn(join(root, 'src', room), /\.(mjs|css)$/)) {
      const target = join(dist, room, file)
      if (file.endsWith('.css') && !existsSync(dirname(target))) continue // of a screen of the app's
      mkdirSync(dirname(target), { recursive: true })
      cpSync(join(root, 'src', room, file), target)
    }
  }
}

/** The packages that the packed files import, each at the version that the tests ran with. */
const dependencies = () => {
  const manifest = readJson(join(folder, 'package.json'))
  const versions = readJson(join(root, 'package.json')).dependencies
  const named = filesIn(dist, /\.m?js$/)
    .flatMap((file) => [
      ...readFileSync(join(dist, file), 'utf8').matchAll(
        /(?:from\s+|import\(\s*|import\s+)['"]([^'".][^'"]*)['"]/g,
      ),
    ])
    .map(([, specifier = '']) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier)
  const wanted = [...new Set(named)].filter(
    (name) =>
      !name.startsWith('node:') &&
      !builtinModules.includes(name) &&
      !(name in manifest.peerDependencies),
  )
  const unknown = wanted.filter((name) => !(name in versions))
  if (unknown.length > 0) throw new Error(`No version is known of ${unknown.join(', ')}.`)
  return Object.fromEntries(wanted.sort().map((name) => [name, versions[name]]))
}

rmSync(dist, { force: true, recursive: true })
run('typescript/bin/tsc', '-p', 'plugin/tsconfig.json')
run('tsc-alias/dist/bin/index.js', '-p', 'plugin/tsconfig.json', '-f')
// The app's own types: the compiler needed them, and another app makes its own.
for (const end of ['d.ts', 'js']) rmSync(join(dist, `payload-types.${end}`), { force: true })
copyWhatIsNotCompiled()

const stage = join(folder, 'package')
rmSync(stage, { force: true, recursive: true })
mkdirSync(stage)
for (const name of ['README.md', 'CHANGELOG.md']) cpSync(join(folder, name), join(stage, name))
cpSync(join(root, 'LICENSE'), join(stage, 'LICENSE'))
cpSync(dist, join(stage, 'dist'), { recursive: true })
writeFileSync(
  join(stage, 'package.json'),
  `${JSON.stringify({ ...readJson(join(folder, 'package.json')), dependencies: dependencies() }, null, 2)}\n`,
)
mkdirSync(to, { recursive: true })
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const packed = spawnSync(npm, ['pack', '--silent', '--pack-destination', to], {
  cwd: stage,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
})
if (packed.status !== 0) throw new Error('npm pack failed.')
rmSync(stage, { force: true, recursive: true })
process.stdout.write(`${join(to, packed.stdout.trim())}\n`)
