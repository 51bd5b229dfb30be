import {
  isolateObjectProperty,
  ValidationError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

import { message } from '../../messages'
import { slugs } from '../../slugs'
import { storedFile } from './storedFile'
import { wasPublic } from './wasPublic'

type Replacement = {
  data?: { replacementReason?: unknown }
  id?: number | string
}

type Stored = {
  checksum?: null | string
  filename?: null | string
  id: number | string
  mimeType?: null | string
  pages?: null | number
}

/**
 * Refuses to replace a file that the public has read without a reason, or by one of another type:
 * its address, which ends in the type, must lead to it as before.
 * @throws {ValidationError} 400 at `replacementReason` or `file`
 */
export const refuseUnexplainedReplacement: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { data, id } = args as Replacement
  if (operation !== 'update' || !req.file || id === undefined) return args
  if (!req.user && !('overrideAccess' in args && args.overrideAccess)) return args
  const stored = await storedDocument(req, id)
  if (!stored?.filename || !(await wasPublic(req, id))) return args
  const refuse = (path: string, text: string): never => {
    const errors = [{ message: text, path }]
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  if (stored.mimeType !== req.file.mimetype) {
    refuse('file', message(req, 'file.otherType', { type: typeOf(stored.filename) }))
  }
  if (reasonOf(data) === '') refuse('replacementReason', message(req, 'file.reasonMissing'))
  return args
}

/**
 * Gives a file the name of the one that it replaces, so that the address stays; and keeps the one
 * before, when the public has read it, with the reason.
 *
 * After `rehearseReplacement`: whatever is wrong with the rest has been said by now.
 */
export const replaceInPlace: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { data, id } = args as Replacement
  if (operation !== 'update' || !req.file || id === undefined) return args
  const stored = await storedDocument(req, id)
  if (!stored?.filename || stored.mimeType !== req.file.mimetype) return args
  if (await wasPublic(req, id)) {
    const bytes = await storedFile(req, collection, { filename: stored.filename, id })
    const replacedAt = new Date().toISOString()
    await req.payload.create({
      collection: slugs.earlierFiles,
      data: {
        attachment: String(id),
        checksum: stored.checksum ?? null,
        pages: stored.pages ?? null,
        reason: reasonOf(data),
        replacedAt,
      },
      file: {
        data: bytes,
        mimetype: stored.mimeType,
        name: datedName(stored.filename, replacedAt),
        size: bytes.length,
      },
      req: withFileOfItsOwn(req),
    })
  }
  req.file = { ...req.file, name: stored.filename }
  return { ...args, overwriteExistingFiles: true }
}

/** The file of the new document is not the one that was uploaded. */
const withFileOfItsOwn = (req: PayloadRequest): PayloadRequest => {
  const own = isolateObjectProperty(req, [
    ...(['context', 'fallbackLocale', 'file', 'payloadUploadSizes', 'query'] as const),
  ])
  delete own.file
  own.query = {}
  return own
}

const storedDocument = async (
  req: PayloadRequest,
  id: number | string,
): Promise<Stored | undefined> => {
  const found = await req.payload.db.findOne<Stored>({
    collection: slugs.attachments,
    req,
    where: { id: { equals: id } },
  })
  return found ?? undefined
}

const reasonOf = (data: Replacement['data']): string =>
  typeof data?.replacementReason === 'string' ? data.replacementReason.trim() : ''

/** `raportti.pdf`, replaced on 24 November 2026, becomes `raportti-2026-11-24.pdf`. */
const datedName = (name: string, date: string): string =>
  name.replace(/(\.[a-z\d]+)?$/i, (extension) => `-${date.slice(0, 10)}${extension}`)

const typeOf = (name: string): string => (name.split('.').pop() ?? '').toUpperCase()
