import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  CollectionSlug,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'

import type { Action } from './actions'
import { changedFields } from './changedFields'
import { record } from './record'

type Values = Record<string, unknown>

const statusKey = (id: unknown) => `public status before the save of ${String(id)}`
const restoreKey = 'an earlier version is being restored'

/** The collection, with an entry in the change log for whatever is done to its documents. */
export const withAudit = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), recordChange],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), recordDeletion],
    afterLogin: [...(collection.hooks?.afterLogin ?? []), recordSignIn],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), rememberStatus],
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), rememberRestore],
  },
})

/** The same for a global, which is never created or deleted. */
export const globalWithAudit = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterChange: [...(global.hooks?.afterChange ?? []), recordGlobalChange],
  },
})

const rememberRestore: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') req.context[restoreKey] = true
  return args
}

/** Notes whether the public sees the document before it is saved: a draft over it changes nothing. */
const rememberStatus: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && collection.versions?.drafts) {
    const { id } = originalDoc as { id: string }
    req.context[statusKey(id)] = await publicStatus(req, collection.slug, id)
  }
  return data as Values
}

const recordChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const [after, before] = [doc as Values, (previousDoc ?? {}) as Values]
  const entity = collection.slug
  if (operation === 'create') {
    const action = after._status === 'published' ? 'published' : 'created'
    await record({ action, doc: after, entity, req })
    return
  }
  const fields = changedFields(before, after)
  const action = await actionOf(
    after,
    before,
    fields,
    entity,
    Boolean(collection.versions?.drafts),
    req,
  )
  if (action === 'changed' && fields.length === 0) return
  await record({ action, doc: after, entity, fields, req })
}

const actionOf = async (
  after: Values,
  before: Values,
  fields: string[],
  entity: CollectionSlug,
  hasDrafts: boolean,
  req: PayloadRequest,
): Promise<Action> => {
  if (after.deletedAt && !before.deletedAt) return 'trashed'
  if (!after.deletedAt && before.deletedAt) return 'restored'
  if (req.context[restoreKey]) return 'versionRestored'
  if (hasDrafts) {
    const was = req.context[statusKey(after.id)]
    const is = await publicStatus(req, entity, after.id)
    if (is === 'published' && after._status === 'published') return 'published'
    if (was === 'published' && is !== 'published') return 'unpublished'
  }
  if (fields.includes('checksum')) return 'fileReplaced'
  return fields.includes('role') ? 'roleChanged' : 'changed'
}

/** The state of the document itself, whatever its newest draft says. */
const publicStatus = async (
  req: PayloadRequest,
  entity: CollectionSlug,
  id: unknown,
): Promise<unknown> => {
  const found = await req.payload.db.findOne<Values & { id: string }>({
    collection: entity,
    req,
    select: { _status: true },
    where: { id: { equals: id } },
  })
  return found?._status
}

const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await record({ action: 'deleted', doc: doc as Values, entity: collection.slug, req })
}

const recordSignIn: CollectionAfterLoginHook = async ({ collection, req, user }) => {
  const doc = user as unknown as Values
  await record({ action: 'signedIn', doc, entity: collection.slug, req })
}

const recordGlobalChange: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  const [after, before] = [doc as Values, (previousDoc ?? {}) as Values]
  const fields = changedFields(before, after)
  const isPublished = after._status === 'published'
  if (fields.length === 0 && !(isPublished && before._status !== 'published')) return
  const action = isPublished ? 'published' : 'changed'
  await record({ action, doc: { ...after, id: global.slug }, entity: global.slug, fields, req })
}
