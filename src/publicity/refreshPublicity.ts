import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  TypeWithID,
} from 'payload'

import { aside } from '../lib/aside'
import { syncNamed } from '../search/sync'
import { slugs } from '../slugs'
import { isNamedInPublic, type NamedCollection } from './isNamedInPublic'
import { isPublished } from './isPublished'
import { namesOf, type Names } from './namesOf'

type Project = TypeWithID & { _status?: string }

const memory = (id: number | string) => `named in public by project ${String(id)}`

/** Notes what the public sees the project name before it changes, for `refreshPublicity`. */
export const rememberPublicNames: CollectionBeforeChangeHook<TypeWithID> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc?.id) await remember(req, originalDoc.id)
  return data
}

/** The same before a deletion for good. */
export const rememberPublicNamesBeforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await remember(req, id)
}

/** After a project is saved: what it names becomes public with it, or stops being. */
export const refreshPublicity: CollectionAfterChangeHook<Project> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create' && doc._status === 'draft') return // the public never saw it
  const { id } = doc
  await settle(req, recall(req, id), await publicNames(req, id))
}

/** After a project is gone for good. */
export const refreshPublicityAfterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
  await settle(req, recall(req, id), new Set())
}

const remember = async (req: PayloadRequest, id: number | string): Promise<void> => {
  const names = await publicNames(req, id)
  // Not the hook's own `context`: a Local API call of anybody's hook replaces it in the request.
  req.context[memory(id)] = names
}

const recall = (req: PayloadRequest, id: number | string): Names =>
  (req.context[memory(id)] as Names | undefined) ?? new Set()

/** What the published project names; nothing when it is not published or in the trash. */
const publicNames = async (req: PayloadRequest, id: number | string): Promise<Names> => {
  if (!(await isPublished(req, id))) return namesOf(null)
  const project = await req.payload.findByID({
    id,
    collection: slugs.projects,
    depth: 0,
    disableErrors: true,
    draft: false,
    locale: 'all',
    req: aside(req),
    showHiddenFields: true, // `bodyImages` is one
  })
  const published = (project as { _status?: string } | null)?._status === 'published'
  return namesOf(published ? (project as unknown as Record<string, unknown>) : null)
}

const settle = async (req: PayloadRequest, before: Names, after: Names): Promise<void> => {
  const changed: Name[] = []
  for (const name of after) if (!before.has(name)) changed.push(...(await mark(req, name, true)))
  for (const name of before) {
    if (after.has(name)) continue
    const [collection, id] = split(name)
    changed.push(...(await mark(req, name, await isNamedInPublic(req, collection, id))))
  }
  // The search finds what is public, and nothing else.
  for (const collection of ['attachments', 'partners', 'programmes', 'topics'] as const) {
    const ids = changed.map(split).filter(([of]) => of === collection)
    await syncNamed(
      req,
      collection,
      ids.map(([, id]) => id),
    )
  }
}

type Name = Names extends Set<infer Each> ? Each : never

const split = (name: string): [NamedCollection, string] => {
  const [collection, id] = name.split(':')
  return [collection as NamedCollection, id ?? '']
}

/** @returns what has become public by it, or stopped being */
const mark = async (req: PayloadRequest, name: Name, isPublic: boolean): Promise<Name[]> => {
  const [collection, id] = split(name)
  // The database's own update: a change of one derived flag is no version and needs no validation.
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 1,
    pagination: false,
    req: aside(req),
    select: collection === 'programmes' ? { emblem: true } : { isPublic: true },
    where: { id: { equals: id }, isPublic: { not_equals: isPublic } },
  })
  const found = docs[0] as { emblem?: string; id: string } | undefined
  if (!found) return []
  await req.payload.db.updateOne({ id: found.id, collection, data: { isPublic }, req })
  if (found.emblem) {
    const shown = isPublic || (await isNamedInPublic(req, 'images', found.emblem))
    await mark(req, `images:${found.emblem}`, shown)
  }
  return [name]
}
