import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, mkdir, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'

/** Within the folder of a collection's files: files as they were before a save that is under way. */
export const asideFolder = '.aside'
/** Older than any save takes, in milliseconds: whoever began it has ended, wherever that was. */
const longestSave = 600_000
const noteName = 'of.json'

/** Of what document the files are, as it was, and who set them aside. */
export type Note = {
  collection: CollectionSlug
  host: string
  id: number | string
  names: string[]
  process: number
  updatedAt: string
}

type Stored = { id: number | string; updatedAt?: string }

/**
 * Keeps files beside their place until a save has ended: a second name of the same bytes, which
 * costs nothing, or a copy where the file system has no such names.
 * @returns the folder that they are in
 */
export const setAside = async (
  staticDir: string,
  note: Pick<Note, 'collection' | 'id' | 'names' | 'updatedAt'>,
): Promise<string> => {
  const folder = join(staticDir, asideFolder, randomUUID())
  await mkdir(folder, { recursive: true })
  const whole: Note = { ...note, host: hostname(), process: process.pid }
  await writeFile(join(folder, noteName), JSON.stringify(whole))
  for (const name of note.names) {
    const [from, to] = [join(staticDir, name), join(folder, name)]
    await link(from, to)
      .catch(() => copyFile(from, to, constants.COPYFILE_FICLONE))
      .catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      })
  }
  return folder
}

/** Forgets files that were set aside: what took their place is kept. */
export const dropAside = async (folder: string): Promise<void> => {
  await rm(folder, { force: true, recursive: true })
  // The last one leaves nothing behind.
  await rmdir(join(folder, '..')).catch(() => undefined)
}

/**
 * Ends what a save has left: puts its files back when the document is as it was before, and forgets
 * them when it has changed or gone.
 * @returns what they are of when they were put back
 */
export const settleAside = async (payload: Payload, folder: string): Promise<Note | undefined> => {
  const note = await noteIn(folder)
  // A note that is not whole: nothing had been touched yet.
  const isUnchanged = note !== undefined && (await isAsBefore(payload, note))
  if (isUnchanged) {
    for (const name of note.names) {
      await rename(join(folder, name), join(folder, '..', '..', name)).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      })
    }
  }
  await dropAside(folder)
  return isUnchanged ? note : undefined
}

/** The folders of saves that will never end, because whoever began them has. */
export const leftAside = async (
  staticDir: string,
  isLive: (folder: string) => boolean,
): Promise<{ left: string[]; waiting: number }> => {
  const place = join(staticDir, asideFolder)
  const names = await readdir(place).catch(() => [])
  const left: string[] = []
  let waiting = 0
  for (const folder of names.map((name) => join(place, name))) {
    if (isLive(folder)) continue
    if (await isDead(folder)) left.push(folder)
    else waiting += 1
  }
  return { left, waiting }
}

const isDead = async (folder: string): Promise<boolean> => {
  const found = await stat(folder).catch(() => undefined)
  if (!found) return false // ended meanwhile
  if (Date.now() - found.mtimeMs > longestSave) return true
  const note = await noteIn(folder)
  // Of this process, but nothing that it knows of: of one before that had its number.
  return note?.host === hostname() && (note.process === process.pid || !isRunning(note.process))
}

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // another user's
  }
}

const noteIn = async (folder: string): Promise<Note | undefined> => {
  try {
    const note = JSON.parse(await readFile(join(folder, noteName), 'utf8')) as Note
    return { ...note, names: note.names.map((name) => basename(name)) }
  } catch {
    return undefined
  }
}

const isAsBefore = async (payload: Payload, { collection, id, updatedAt }: Note) => {
  const now = await payload.db.findOne<Stored>({ collection, where: { id: { equals: id } } })
  return now?.updatedAt !== undefined && Date.parse(now.updatedAt) === Date.parse(updatedAt)
}
