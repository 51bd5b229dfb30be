import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'

import { aside } from '../lib/aside'
import { projectsThatName } from '../publicity/isNamedInPublic'
import { isPublished } from '../publicity/isPublished'
import { slugs } from '../slugs'
import { searchOf } from './instance'
import { searchOptionsOf } from './options'
import { forgetTextOf } from './reading/attachmentTexts'
import { wakeReader } from './reading/wakeReader'
import { syncNamed, syncProjects, type FoundWhenNamed } from './sync'

type Saved = { _status?: string; id: number | string; name?: unknown; textState?: unknown }

/** Keeps a project in the index as the public sees it. */
export const syncSavedProject: CollectionAfterChangeHook<Saved> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create' && doc._status === 'draft') return // the index never had it
  // A draft is saved every second while one writes: the public sees nothing of it, unless it has
  // taken the place of what was published.
  if (doc._status !== 'draft') await syncProjects(req, [doc.id])
  else if (!(await isPublished(req, doc.id))) await removeProject(req, doc.id)
}

export const forgetProject: CollectionAfterDeleteHook = async ({ id, req }) => {
  await removeProject(req, id)
}

const removeProject = async (req: PayloadRequest, id: number | string): Promise<void> => {
  await (await searchOf(req.payload)).engine.remove(req, slugs.projects, [String(id)])
}

/** Keeps what projects name in the index, and the projects that are found by its name. */
export const syncSavedNamed =
  (collection: Exclude<FoundWhenNamed, 'attachments'>): CollectionAfterChangeHook<Saved> =>
  async ({ doc, operation, previousDoc, req }) => {
    await syncNamed(req, collection, [doc.id])
    if (operation === 'create' || doc.name === previousDoc.name) return
    const { docs } = await req.payload.find({
      collection: slugs.projects,
      depth: 0,
      limit: 0,
      pagination: false,
      req: aside(req),
      select: {},
      where: { _status: { equals: 'published' }, or: projectsThatName(collection, doc.id, []) },
    })
    for (let at = 0; at < docs.length; at += batch) {
      await syncProjects(
        req,
        docs.slice(at, at + batch).map(({ id }) => id),
      )
    }
  }

const batch = 50

export const forgetNamed =
  (collection: FoundWhenNamed): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    const { engine } = await searchOf(req.payload)
    await engine.remove(req, collection === 'attachments' ? 'documents' : collection, [String(id)])
    if (collection === 'attachments') await forgetTextOf(req, id)
  }

/** A new file waits to be read; what was read out of the one before is of no use any more. */
export const waitForReading: CollectionBeforeChangeHook = ({ data, req }) =>
  req.file ? { ...data, textFailure: null, textState: 'waiting' } : data

export const syncSavedAttachment: CollectionAfterChangeHook<Saved> = async ({ doc, req }) => {
  if (doc.textState === 'waiting') {
    await forgetTextOf(req, doc.id)
    if (searchOptionsOf(req.payload.config).inBackground ?? true) wakeReader(req.payload)
  }
  await syncNamed(req, slugs.attachments, [doc.id])
}
