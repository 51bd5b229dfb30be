import { resolve } from 'node:path'
import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

import { setAside } from './aside'
import { pendingOf, takeFilesOf } from './pending'

type Named = {
  filename?: null | string
  sizes?: null | Record<string, null | { filename?: null | string }>
}
type Stored = Named & { id: number | string; updatedAt?: string }

/**
 * Keeps the files of a collection whole with its documents, whatever ends a save: an error, a full
 * disk, the end of the process. `followTransactions` and `settleLeft` do the other half.
 */
export const withWholeFiles = (collection: CollectionConfig): CollectionConfig => {
  if (!collection.upload) return collection
  const { beforeDelete = [], beforeOperation = [], beforeValidate = [] } = collection.hooks ?? {}
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeDelete: [...beforeDelete, keepDeleted],
      // First of all: what comes after may save the document, and then it is not as before.
      beforeOperation: [keepReplaced, ...beforeOperation],
      beforeValidate: [...beforeValidate, noteWritten],
    },
  }
}

const keepReplaced: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id, overrideAccess } = args as { id?: number | string; overrideAccess?: boolean }
  if (!req.file || (!req.user && overrideAccess !== true)) return args // refused after this
  if (operation === 'update' && id !== undefined) await keepFiles(req, collection, id)
  if (operation === 'create') {
    // Two of the same name at once would both take the name that is free, and one path.
    const files = await pendingOf(req)
    if (files) await takeFilesOf(files, `${collection.slug}/named ${req.file.name.toLowerCase()}`)
  }
  return args
}

const keepDeleted: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await keepFiles(req, collection, id)
}

/** Files that Payload is about to write are to go when what they are of is not saved. */
const noteWritten: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const { disableLocalStorage, staticDir } = collection.upload
  const names = namesOf((data ?? {}) as Named)
  const first = names[0]
  if (!req.file || !first || !staticDir || disableLocalStorage) return data
  const files = await pendingOf(req)
  const before = new Set(namesOf((originalDoc ?? {}) as Named))
  // The name of a cover goes by that of its document (`noteCover`), which is not noted yet.
  const fresh = [...names, `${first}.cover.webp`].filter((name) => !before.has(name))
  const paths = fresh.map((name) => resolve(staticDir, name))
  files?.written.push({ collection: collection.slug, filename: first, paths })
  return data
}

const keepFiles = async (
  req: PayloadRequest,
  { slug, upload }: SanitizedCollectionConfig,
  id: number | string,
): Promise<void> => {
  const files = await pendingOf(req)
  if (!files || !upload.staticDir || upload.disableLocalStorage) return
  await takeFilesOf(files, `${slug}/${String(id)}`)
  const stored = await req.payload.db.findOne<Stored>({
    collection: slug,
    req,
    where: { id: { equals: id } },
  })
  const names = namesOf(stored ?? {})
  if (!stored?.updatedAt || names.length === 0) return
  const note = { collection: slug, id, names, updatedAt: stored.updatedAt } as const
  files.aside.push(await setAside(upload.staticDir, note))
}

/** The names of all files of a document: its own and those of its sizes. */
export const namesOf = ({ filename, sizes }: Named): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(
    (name): name is string => Boolean(name),
  )
