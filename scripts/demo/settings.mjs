import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname } from 'node:path'

import { Fault } from './fault.mjs'

/** Writes a .env with a secret of its own, readable by this user alone, when there is none. */
export const writeEnv = () => {
  if (existsSync('.env')) return
  const secret = randomBytes(32).toString('hex')
  const text = readFileSync('.env.example', 'utf8').replace(
    /^PAYLOAD_SECRET=$/m,
    `PAYLOAD_SECRET=${secret}`,
  )
  try {
    writeFileSync('.env', text, { mode: 0o600 })
  } catch {
    throw new Fault(
      'The settings cannot be written: give this user the right to write in this folder.',
    )
  }
}

/** The settings of .env; those of the environment win. */
export const readSettings = () => {
  const settings = {}
  let text = ''
  try {
    text = readFileSync('.env', 'utf8')
  } catch {
    throw new Fault('The file .env cannot be read: give this user the right to read it.')
  }
  for (const line of text.split('\n')) {
    const [, key, value] = /^\s*([A-Z_]+)\s*=\s*"?(.*?)"?\s*$/.exec(line) ?? []
    if (key && value) settings[key] = value
  }
  for (const [key, value] of Object.entries(process.env)) if (value) settings[key] = value
  if ((settings.PAYLOAD_SECRET ?? '').length < 32) {
    throw new Fault(
      'PAYLOAD_SECRET in .env needs at least 32 random characters: write some, or delete .env and a new one is made.',
    )
  }
  return settings
}

/** The database's address, or a fault where it has not the form of one. */
export const checkDatabase = ({ DATABASE_URI = 'file:./data/archive.db' }) => {
  if (/^file:.+/.test(DATABASE_URI)) {
    checkWritable(dirname(DATABASE_URI.replace(/^file:/, '')))
    return { isMongo: false, uri: DATABASE_URI }
  }
  if (/^mongodb(\+srv)?:\/\/[^/]+\/[^?]+/.test(DATABASE_URI))
    return { isMongo: true, uri: DATABASE_URI }
  throw new Fault(
    'DATABASE_URI is wrong: write file:<path> for SQLite, or mongodb://<host>/<database>?replicaSet=<name>.',
  )
}

/** Asks the MongoDB server whether it is there. Needs the installed packages. */
export const checkMongo = async (uri) => {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5000 })
  try {
    await client.db().command({ ping: 1 })
  } catch (cause) {
    throw new Fault(
      'The MongoDB server that DATABASE_URI names does not answer: start it, or correct the address and the password.',
      { cause },
    )
  } finally {
    await client.close()
  }
}

/** Makes the folder if need be. */
export const checkWritable = (folder) => {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch {
    throw new Fault(
      `The folder ${folder} cannot be written to: give this user the right to write there.`,
    )
  }
}

/** A fault where another program listens already. */
export const checkPort = async (port) => {
  await new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', ({ code }) => {
      reject(
        new Fault(
          code === 'EADDRINUSE'
            ? `Port ${port} is in use: stop the program that uses it, or choose another with npm run demo -- --port ${port + 1}.`
            : `Port ${port} cannot be used (${code}): choose another with npm run demo -- --port 3001.`,
        ),
      )
    })
    probe.listen(port, () => probe.close(resolve))
  })
}
