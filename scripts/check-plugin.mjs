// @ts-check
/**
 * Packs the plugin, installs it in a blank Payload app in an empty folder, and uses it there as its
 * README says: `npm run check:plugin`. With `-- --build` the app is built and started too.
 */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import PDFDocument from 'pdfkit'

import { freePort } from './freePort.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({ options: { build: { default: false, type: 'boolean' } } })
const app = mkdtempSync(join(tmpdir(), 'blank-app-'))
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`)

/** @param {string} command @param {string[]} args */
const run = (command, ...args) => {
  say(`$ ${[command, ...args].join(' ').replaceAll(root, '').replaceAll(app, '.')}`)
  const { status } = spawnSync(command, args, {
    cwd: app,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`${command} ${args[0] ?? ''} failed in the blank app.`)
}

/** @param {string} bin @param {string[]} args */
const runBin = (bin, ...args) => run(process.execPath, join(app, 'node_modules', bin), ...args)

const writeApp = () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const wanted = [
    '@payloadcms/db-sqlite',
    '@payloadcms/next',
    '@payloadcms/richtext-lexical',
    '@payloadcms/translations',
    '@payloadcms/ui',
    'graphql',
    'next',
    'payload',
    'react',
    'react-dom',
    'sharp',
    'typescript',
    '@types/node',
    '@types/react',
  ]
  const versions = { ...devDependencies, ...dependencies }
  cpSync(join(root, 'plugin/blank-app'), app, { recursive: true })
  const payloads = 'src/app/(payload)' // as Payload generates it for any app
  cpSync(join(root, payloads), join(app, payloads), { recursive: true })
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({
      dependencies: Object.fromEntries(wanted.map((name) => [name, versions[name]])),
      name: 'blank-app',
      private: true,
      type: 'module',
    }),
  )
}

const writeReport = async () => {
  const pdf = new PDFDocument()
  const chunks = []
  pdf.text('Raportissa kerrotaan rautatietunnelin pituudesta.')
  pdf.end()
  for await (const chunk of pdf) chunks.push(chunk)
  writeFileSync(join(app, 'report.pdf'), Buffer.concat(chunks))
}

/** The admin's first page and the public's list, through a server. */
const serve = async () => {
  const port = await freePort()
  const server = spawn(
    process.execPath,
    [join(app, 'node_modules/next/dist/bin/next'), 'start', '-p', String(port)],
    { cwd: app, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  try {
    const answer = async (/** @type {string} */ path) => {
      for (;;) {
        const response = await fetch(`http://localhost:${port}${path}`).catch(() => undefined)
        if (response) return response
        if (server.exitCode !== null) throw new Error('The blank app did not start.')
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
    }
    const admin = await answer('/admin/create-first-user')
    const list = await (await answer('/api/projects')).json()
    say(`admin: ${admin.status}; published projects: ${list.totalDocs}`)
    if (admin.status !== 200 || list.totalDocs !== 1) throw new Error('The app answers wrongly.')
  } finally {
    server.kill('SIGTERM')
  }
}

try {
  const packed = spawnSync(process.execPath, [join(root, 'scripts/packPlugin.mjs'), '--to', app], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (packed.status !== 0) throw new Error('The plugin could not be packed.')
  writeApp()
  await writeReport()
  run(npm, 'install', '--no-audit', '--no-fund', '--prefer-offline', packed.stdout.trim())
  runBin('payload/bin.js', 'generate:importmap')
  runBin('payload/bin.js', 'generate:types')
  runBin('payload/bin.js', 'run', 'useTheArchive.ts')
  runBin('typescript/bin/tsc')
  if (values.build) {
    runBin('next/dist/bin/next', 'build')
    await serve()
  }
  say('The plugin works in a blank Payload app.')
} finally {
  rmSync(app, { force: true, recursive: true })
}
