import {
  ValidationError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import { message } from '../../messages'
import { pendingOf } from '../whole/pending'
import { namesOf } from '../whole/withWholeFiles'
import { ensureLocal } from './ensureLocal'
import type { FileStore } from './fileStore'
import type { StoreWork } from './follow'
import { hold } from './held'
import { placeOf } from './places'

type Named = Parameters<typeof namesOf>[0]

/**
 * Keeps the files of a collection in a store that several servers share; the folder of each server
 * has copies of what it has written or read. Around `withWholeFiles`.
 */
export const withFileStore = (
  collection: CollectionConfig,
  store?: FileStore,
): CollectionConfig => {
  if (!store || !collection.upload) return collection
  const upload = collection.upload === true ? {} : collection.upload
  const { beforeDelete = [], beforeOperation = [], beforeValidate = [] } = collection.hooks ?? {}
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeDelete: [...beforeDelete, noteGone],
      // Before the files are set aside: what is set aside must be what the store has.
      beforeOperation: [fetchFirst, ...beforeOperation],
      beforeValidate: [...beforeValidate, noteWritten],
    },
    upload: { ...upload, handlers: [...(upload.handlers ?? []), fetchForReader] },
  }
}

type Handler = NonNullable<SanitizedCollectionConfig['upload']['handlers']>[number]

/** Payload sends the local file after this, to whom it has found to be allowed to read it. */
const fetchForReader: Handler = ({ payload }, { params }) =>
  // Payload's type has either an answer or none.
  faultFor(payload, params.collection as CollectionSlug, params.filename) as Promise<void>

const faultFor = async (
  payload: Payload,
  collection: CollectionSlug,
  name: string,
): Promise<Response | undefined> => {
  try {
    if (await ensureLocal(payload, collection, name)) return undefined
    payload.logger.error(`${collection}/${name} is not in the store.`)
    return sorry(404)
  } catch (err) {
    payload.logger.error({ err, msg: 'A file could not be fetched from the store.' })
    return sorry(503)
  }
}

const sorry = (status: number): Response =>
  Response.json(
    { errors: [{ message: 'Something went wrong.' }] },
    { headers: { 'Cache-Control': 'no-store' }, status },
  )

type Operation = {
  duplicateFromID?: number | string
  id?: number | string
  overrideAccess?: boolean
}

const fetchFirst: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { duplicateFromID, id, overrideAccess } = args as Operation
  if (!req.user && overrideAccess !== true) return args // refused after this
  const isUpdate = operation === 'update' && id !== undefined
  const from = isUpdate ? id : duplicateFromID
  // Without a new file Payload reads the old one when it is cropped or duplicated.
  const isRead = isUpdate ? Boolean(req.file) || 'uploadEdits' in req.query : true
  if (from === undefined || !isRead) return args
  const names = namesOf(await stored(req, collection, from))
  try {
    for (const name of names) await ensureLocal(req.payload, collection.slug, name)
  } catch (err) {
    req.payload.logger.error({ err, msg: 'A file could not be fetched from the store.' })
    refuse(req, collection)
  }
  if (isUpdate) await holdNames(req, collection, names)
  return args
}

/** What Payload is about to write is put into the store before the commit, and the old is removed after. */
const noteWritten: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const names = namesOf((data ?? {}) as Named)
  const [filename] = names
  if (!req.file || !filename) return data
  const work = await workOf(req)
  const cover = `${filename}.cover.webp`
  await holdNames(req, collection, [...names, cover])
  work.toPut.push({
    collection: collection.slug,
    cover,
    names,
    refuse: () => refuse(req, collection),
  })
  // What another document names by then is kept.
  const before = namesOf((originalDoc ?? {}) as Named)
  work.gone.push({ collection: collection.slug, names: before })
  return data
}

const noteGone: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const names = namesOf(await stored(req, collection, id))
  if (names.length === 0) return
  await holdNames(req, collection, names)
  ;(await workOf(req)).gone.push({ collection: collection.slug, names })
}

const workOf = async (req: PayloadRequest): Promise<StoreWork> => {
  const pending = await pendingOf(req)
  if (!pending) throw new Error('Files in a store need a database with transactions.')
  return pending.store
}

const holdNames = async (
  req: PayloadRequest,
  { slug }: SanitizedCollectionConfig,
  names: string[],
): Promise<void> => {
  const { held } = await workOf(req)
  const paths = names.map((name) => placeOf(req.payload, slug, name).path)
  held.push(...paths)
  hold(paths)
}

const stored = async (
  req: PayloadRequest,
  { slug }: SanitizedCollectionConfig,
  id: number | string,
): Promise<Named> =>
  (await req.payload.db.findOne<Named & { id: number | string }>({
    collection: slug,
    req,
    where: { id: { equals: id } },
  })) ?? {}

const refuse = (req: PayloadRequest, { slug }: SanitizedCollectionConfig): never => {
  const errors = [{ message: message(req, 'file.storeAway'), path: 'file' }]
  throw new ValidationError({ collection: slug, errors, req }, req.t)
}
