import { createReadStream } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import type { Payload } from 'payload'

import { checkFiles } from '../importing/archive/readArchive'
import { say } from '../importing/messages'
import { unpackZip } from '../importing/tables/boundedZip'
import { filesIn } from './backupEntries'
import { manifest } from './manifest'
import { countDocuments, restoreCollection } from './mongo'

type Options = {
  databaseUri: string
  /** Removes what is in the place. */
  isForced: boolean
  mediaDir: string
  onFile?: (done: number, path: string) => void
  /** Opens Payload on the database, for MongoDB. */
  open?: () => Promise<Payload>
}

const bounds = { entries: 500_000, unpackedBytes: 200_000_000_000 }

/**
 * Puts a backup in place. Nothing is touched before all of it has been unpacked and checked.
 * @throws {Error} when the backup is damaged, of another kind of database, or the place not empty
 */
export const restoreBackup = async (
  file: string,
  options: Options,
): Promise<{ files: number; made: string }> => {
  const folder = await mkdtemp(join(tmpdir(), 'archive-restore-'))
  try {
    await unpackZip(file, folder, bounds)
    const faults = await checkFiles(folder)
    if (faults.length) throw new Error(faults.map((fault) => say(fault, 'en')).join('\n'))
    const { database, made } = manifest.parse(
      JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')),
    )
    const wanted = options.databaseUri.startsWith('mongodb') ? 'mongodb' : 'sqlite'
    if (database !== wanted) {
      throw new Error(`The backup is of ${database}, and DATABASE_URI names ${wanted}.`)
    }
    await refuseFiles(options)
    if (database === 'sqlite') await restoreSqlite(folder, options)
    else await restoreMongo(folder, options)
    return { files: await restoreFiles(folder, options), made }
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}

const notEmpty = (what: string) =>
  new Error(`${what} is not empty. Restore into an empty place, or say --force to remove it.`)

const refuseFiles = async ({ isForced, mediaDir }: Options): Promise<void> => {
  if (!isForced && (await filesIn(mediaDir)).length) throw notEmpty(`The folder ${mediaDir}`)
}

const restoreSqlite = async (folder: string, { databaseUri, isForced }: Options): Promise<void> => {
  const target = databaseUri.replace(/^file:/, '')
  const exists = await stat(target).then(
    () => true,
    () => false,
  )
  if (exists && !isForced) throw notEmpty(`The database ${target}`)
  await mkdir(dirname(target), { recursive: true })
  // The log of the old database would be taken for the new one's.
  for (const end of ['', '-wal', '-shm']) await rm(target + end, { force: true })
  await copyFile(join(folder, 'database/archive.db'), target)
}

const restoreMongo = async (folder: string, { isForced, open }: Options): Promise<void> => {
  if (!open) throw new Error('A MongoDB backup needs a connection to restore over.')
  const payload = await open()
  if (!isForced && (await countDocuments(payload)) > 0) throw notEmpty('The database')
  for (const path of await filesIn(join(folder, 'database'))) {
    await restoreCollection(payload, decodeURIComponent(basename(path, '.ejson')), linesOf(path))
  }
}

/** Opened when the first line is asked for: lines that come before that are lost. */
async function* linesOf(path: string): AsyncGenerator<string> {
  yield* createInterface({ crlfDelay: Infinity, input: createReadStream(path) })
}

const restoreFiles = async (folder: string, { mediaDir, onFile }: Options): Promise<number> => {
  await rm(mediaDir, { force: true, recursive: true })
  let done = 0
  for (const path of await filesIn(join(folder, 'media'))) {
    const name = relative(join(folder, 'media'), path)
    const target = join(mediaDir, name)
    await mkdir(dirname(target), { recursive: true })
    await copyFile(path, target)
    done += 1
    onFile?.(done, name)
  }
  return done
}
