import { readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'

import { importsSlug } from '../importing/job/slug'

/** Folders that commands and imports work in, and remove when they end as they should. */
const workFolder = /^archive-(backup|import|restore)-\w+$/
/** No command works for longer than this, in milliseconds. */
const longestWork = 24 * 60 * 60 * 1000
/** Payload's own: for how long a turn to write is anybody's, in seconds. */
const turnLasts = 300

const jobs: CollectionSlug = 'payload-jobs'
const locks: CollectionSlug = 'payload-locked-documents'

export type StuckJob = { id: string; queue: string; since: string; task: string }

/** Folders of work that was cut short, in the system's folder for such. */
export const leftFolders = async (): Promise<string[]> => {
  const folders: string[] = []
  for (const name of await readdir(tmpdir())) {
    if (!workFolder.test(name)) continue
    const path = join(tmpdir(), name)
    const found = await stat(path).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > longestWork) folders.push(path)
  }
  return folders
}

export const removeFolders = async (folders: string[]): Promise<void> => {
  for (const path of folders) await rm(path, { force: true, recursive: true })
}

/**
 * Jobs whose server ended while it did them: they are marked as being done, so that no other does.
 *
 * @param olderThan milliseconds for which nothing has been noted of them
 */
export const stuckJobs = async (payload: Payload, olderThan: number): Promise<StuckJob[]> => {
  const before = new Date(Date.now() - olderThan).toISOString()
  const { docs } = await payload.find({
    collection: jobs,
    depth: 0,
    pagination: false,
    where: {
      completedAt: { exists: false },
      processing: { equals: true },
      updatedAt: { less_than_equal: before },
    },
  })
  const stuck: StuckJob[] = []
  for (const job of docs) {
    const { importId } = (job.input ?? {}) as { importId?: string }
    if (importId !== undefined && (await isImportAtWork(payload, importId, before))) continue
    stuck.push({
      id: job.id,
      queue: job.queue ?? '',
      since: job.updatedAt,
      task: job.taskSlug ?? '',
    })
  }
  return stuck
}

/** An import may take hours: it notes each second how far it has come, its job does not. */
const isImportAtWork = async (payload: Payload, id: string, before: string): Promise<boolean> => {
  const run = await payload.findByID({
    collection: importsSlug,
    depth: 0,
    disableErrors: true,
    id,
    select: { updatedAt: true },
  })
  return run !== null && run.updatedAt > before
}

/** Lets the next run of its queue do each of them. */
export const releaseJobs = async (payload: Payload, stuck: StuckJob[]): Promise<void> => {
  for (const { id } of stuck) {
    await payload.update({ collection: jobs, data: { processing: false }, depth: 0, id })
  }
}

/** Turns to write whose holder has gone: nobody is stopped by them any more, but they are listed. */
export const staleTurns = async (payload: Payload): Promise<string[]> => {
  if (!(locks in payload.collections)) return []
  const { docs } = await payload.find({
    collection: locks,
    depth: 0,
    pagination: false,
    select: {},
    where: {
      updatedAt: { less_than: new Date(Date.now() - turnLasts * 1000).toISOString() },
    },
  })
  return docs.map(({ id }) => id)
}

export const removeTurns = async (payload: Payload, ids: string[]): Promise<void> => {
  if (ids.length === 0) return
  await payload.delete({ collection: locks, where: { id: { in: ids } } })
}
