import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { Fault } from './fault.mjs'
import { build, packages } from './freshness.mjs'
import {
  checkDatabase,
  checkMongo,
  checkPort,
  checkWritable,
  readSettings,
  writeEnv,
} from './settings.mjs'
import { endChildren, run, serve, step } from './steps.mjs'

const help = `npm run demo -- [--port N]

Installs, builds, fills and starts the archive. Settings: .env (written on the first run).
  --port N   listen there instead of 3000 (or PORT)`

const say = (line) => process.stdout.write(`${line}\n`)

/** Everything between a fresh clone and the running archive. */
export const demo = async (args) => {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      endChildren()
      process.exit(0)
    })
  }
  try {
    await start(optionsOf(args))
  } catch (fault) {
    endChildren()
    if (!(fault instanceof Fault)) throw fault
    process.stderr.write(`${fault.message}\n`)
    process.exit(1)
  }
}

const optionsOf = (args) => {
  try {
    const { values } = parseArgs({
      args,
      options: { help: { type: 'boolean' }, port: { type: 'string' } },
    })
    if (values.help) {
      say(help)
      process.exit(0)
    }
    return values
  } catch (cause) {
    throw new Fault(`${cause.message.split('.')[0]}: see npm run demo -- --help.`)
  }
}

const start = async (options) => {
  const port = Number(options.port ?? process.env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Fault('The port must be a number from 1 to 65535: npm run demo -- --port 3001.')
  }
  writeEnv()
  const settings = readSettings()
  // Another port is another address, unless the settings name the one that the public uses.
  const isLocal = !settings.SERVER_URL || settings.SERVER_URL === 'http://localhost:3000'
  const site = isLocal ? `http://localhost:${port}` : settings.SERVER_URL
  const env = { ...settings, NODE_ENV: 'production', PORT: String(port), SERVER_URL: site }
  const database = checkDatabase(settings)
  checkWritable(settings.MEDIA_DIR ?? 'media')
  checkWritable('.next')
  await checkPort(port)

  await install()
  if (database.isMongo) await checkMongo(database.uri)
  const administrator = await fill(env)
  await construct(env)
  await listen(port, site, env)

  say('')
  say(`Public site:  ${site}/fi`)
  say(`Admin:        ${site}/admin`)
  if (administrator) {
    say(`Sign in with  ${administrator.email}`)
    say(`Password      ${administrator.password}   (shown this once: change it after signing in)`)
  }
  say('Stop with Ctrl+C.')
}

const install = async () => {
  const { areFresh, keep } = packages()
  if (areFresh) return
  checkWritable('node_modules')
  const sentence =
    'The packages could not be installed: check the network connection and run the command again.'
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // The build needs development packages too, whatever NODE_ENV says.
  await step('Installing packages (npm ci)', () =>
    run(npm, ['ci', '--include=dev', '--no-audit', '--no-fund'], { env: {}, sentence }),
  )
  keep()
}

/** Migrates the database and fills it when it is empty. */
const fill = async (env) => {
  let administrator
  const onLine = (show) => (line) => {
    const [, done] = /^ {2}(\d+\/\d+ .*)$/.exec(line) ?? []
    if (done) show(done)
    const [, email, password] = /^ADMIN (\S+) (\S+)$/.exec(line) ?? []
    if (email) administrator = { email, password }
  }
  const sentence = 'The database could not be prepared: the lines below say why.'
  await step('Preparing the database', (show) =>
    run(
      process.execPath,
      ['--conditions=production', 'node_modules/payload/bin.js', 'run', 'src/seed/index.ts'],
      { env, onLine: onLine(show), sentence },
    ),
  )
  return administrator
}

const construct = async (env) => {
  const { isFresh, keep } = build(env)
  if (isFresh) return
  const sentence = 'The site could not be built: the lines below say why.'
  await step('Building the site', () =>
    run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { env, sentence }),
  )
  keep()
}

const listen = async (port, site, env) => {
  const server = serve(process.execPath, ['server/index.mjs', '--port', String(port)], env)
  server.stdout.resume()
  server.on('exit', (code) => {
    process.stderr.write(`The server has ended with code ${code ?? 0}.\n`)
    process.exit(code ?? 0)
  })
  await step('Starting', async () => {
    for (let tries = 0; tries < 300; tries += 1) {
      try {
        if ((await fetch(`http://localhost:${port}/fi`)).ok) return
      } catch {
        // Not listening yet: ask again.
      }
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    throw new Fault(
      `The site does not answer at ${site} in a minute: see what the server printed above.`,
    )
  })
}
