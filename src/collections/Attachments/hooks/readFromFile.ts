import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

import { bytesOf } from '../../../documents/bytesOf'
import { checksumOf } from '../../../documents/checksumOf'
import { countPdfPages } from '../../../documents/countPdfPages'
import { message } from '../../../messages'
import { slugs } from '../../../slugs'

/**
 * Reads pages and checksum out of a newly uploaded file.
 * @throws {ValidationError} 400 at `file`, when a PDF cannot be read
 */
export const readFromFile: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.file) return data
  const bytes = await bytesOf(req.file)
  const checksum = checksumOf(bytes)
  if (req.file.mimetype !== 'application/pdf') return { ...data, checksum, pages: null }
  try {
    return { ...data, checksum, pages: await countPdfPages(bytes) }
  } catch (cause) {
    req.payload.logger.warn({ err: cause, msg: 'An uploaded PDF cannot be read.' })
    throw new ValidationError(
      {
        collection: slugs.attachments,
        errors: [{ message: message(req, 'file.corrupt'), path: 'file' }],
        req,
      },
      req.t,
    )
  }
}
