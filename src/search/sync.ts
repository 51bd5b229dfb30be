import type { CollectionSlug, PayloadRequest } from 'payload'

import { aside } from '../lib/aside'
import { slugs } from '../slugs'
import { documentEntries, type DocumentDoc } from './content/documentEntries'
import { namedEntries, type NamedDoc } from './content/namedEntries'
import { readNames } from './content/names'
import { idsNamedBy, projectEntries, type ProjectDoc } from './content/projectEntries'
import { searchOf } from './instance'
import { textsOfAttachments } from './reading/attachmentTexts'

/** The collections whose documents are found when a published project names them. */
export type FoundWhenNamed = 'attachments' | 'partners' | 'programmes' | 'topics'

/**
 * Brings the index in step with projects, within the transaction of the request: a published one is
 * in it as the public sees it, every other is not.
 */
export const syncProjects = async (
  req: PayloadRequest,
  ids: (number | string)[],
): Promise<void> => {
  const { analyser, engine, locales } = await searchOf(req.payload)
  const published = await readAll<ProjectDoc>(req, slugs.projects, ids, {
    _status: { equals: 'published' },
  })
  const names = await readNames(req.payload, req, published.flatMap(idsNamedBy))
  await engine.remove(req, 'projects', missing(ids, published))
  await engine.put(
    req,
    published.flatMap((project) => projectEntries(analyser, project, names, locales)),
  )
}

/** The same for what projects name: it is in the index while it is public. */
export const syncNamed = async (
  req: PayloadRequest,
  collection: FoundWhenNamed,
  ids: (number | string)[],
): Promise<void> => {
  if (ids.length === 0) return
  const { analyser, engine, locales } = await searchOf(req.payload)
  const kind = collection === 'attachments' ? 'documents' : collection
  const found = await readAll<NamedDoc>(req, collection, ids, { isPublic: { equals: true } })
  await engine.remove(req, kind, missing(ids, found))
  if (kind !== 'documents') {
    await engine.put(
      req,
      found.flatMap((doc) => namedEntries(analyser, kind, doc, locales)),
    )
    return
  }
  const texts = await textsOfAttachments(
    req,
    found.map(({ id }) => id),
  )
  for (const document of found as DocumentDoc[]) {
    const read = texts.get(String(document.id)) ?? []
    const { entries, text } = documentEntries(analyser, document, read, locales)
    await engine.put(req, entries, new Map([[String(document.id), text]]))
  }
}

const readAll = async <Doc>(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: (number | string)[],
  condition: object,
): Promise<Doc[]> => {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: false,
    limit: 0, // SQLite counts a document once for each language when it sorts by a localised name
    locale: 'all',
    pagination: false,
    req: aside(req),
    sort: 'id',
    where: { id: { in: ids }, ...condition },
  })
  return docs as Doc[]
}

const missing = (ids: (number | string)[], found: { id: number | string }[]): string[] => {
  const there = new Set(found.map(({ id }) => String(id)))
  return ids.map(String).filter((id) => !there.has(id))
}
