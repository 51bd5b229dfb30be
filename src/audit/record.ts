import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import type { Action } from './actions'

type Values = Record<string, unknown>

export type Recorded = {
  action: Action
  doc: Values
  /** Slug of a collection or a global. */
  entity: string
  fields?: string[]
  req: PayloadRequest
}

/** Saves of one person to one document within this time are one entry: autosave saves each second. */
const oneSitting = 10 * 60 * 1000 // milliseconds

/**
 * Writes an entry, by the database's own create: in the transaction of what it is about, and
 * without a request of its own that would disturb the save under way.
 */
export const record = async ({
  action,
  doc,
  entity,
  fields = [],
  req,
}: Recorded): Promise<void> => {
  const { db } = req.payload
  const entry = {
    action,
    documentId: doc.id === undefined ? null : textOf(doc.id),
    documentTitle: titleOf(req, entity, doc),
    entity,
    fields,
    kind: kindOf(req, entity),
    language: typeof req.locale === 'string' ? req.locale : null,
    userId: req.user ? textOf(req.user.id) : null,
    userName: nameOf(req),
  }
  const earlier = action === 'changed' ? await sameSitting(req, entry) : undefined
  if (earlier) {
    const merged = [...new Set([...(earlier.fields ?? []), ...fields])]
    const data = { documentTitle: entry.documentTitle, fields: merged }
    await db.updateOne({ id: earlier.id, collection: slugs.auditEntries, data, req })
    return
  }
  await db.create({ collection: slugs.auditEntries, data: entry, req, returning: false })
}

type Entry = { id: string; action: string; fields?: null | string[] }

/** The newest entry of the document, when the same person has just changed the same language of it. */
const sameSitting = async (
  req: PayloadRequest,
  { documentId, entity, language, userId }: Values,
): Promise<Entry | undefined> => {
  const { docs } = await req.payload.db.find<Entry & Values>({
    collection: slugs.auditEntries,
    limit: 1,
    pagination: false,
    req,
    sort: '-createdAt',
    where: { and: [{ entity: { equals: entity } }, { documentId: { equals: documentId } }] },
  })
  const [newest] = docs
  if (newest?.action !== 'changed') return undefined
  const isSame = newest.userId === userId && newest.language === language
  const age = Date.now() - new Date(String(newest.createdAt)).getTime()
  return isSame && age < oneSitting ? newest : undefined
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const nameOf = ({ i18n, user }: PayloadRequest): string => {
  if (!user) return i18n.language === 'fi' ? 'Arkisto' : 'The archive'
  const { email, name } = user as { email?: unknown; name?: unknown }
  return textOf(name) || textOf(email) || textOf(user.id)
}

const configOf = ({ payload }: PayloadRequest, entity: string) => ({
  collection: payload.config.collections.find(({ slug }) => slug === entity),
  global: payload.config.globals.find(({ slug }) => slug === entity),
})

/** What the document is called; of a localised title in every language, the first. */
const titleOf = (req: PayloadRequest, entity: string, doc: Values): string => {
  const { collection } = configOf(req, entity)
  const value = doc[collection?.admin.useAsTitle ?? 'title'] ?? doc.filename ?? doc.title
  const text =
    typeof value === 'object' && value ? (Object.values(value) as unknown[]).find(Boolean) : value
  return textOf(text) || textOf(doc.id) || kindOf(req, entity)
}

const kindOf = (req: PayloadRequest, entity: string): string => {
  const { collection, global } = configOf(req, entity)
  const label = collection?.labels.singular ?? global?.label
  if (typeof label === 'function') return label({ i18n: req.i18n, t: req.t })
  return label ? getTranslation(label, req.i18n) : entity
}
