import type { CollectionBeforeChangeHook } from 'payload'

import { bytesOf } from '../../../documents/bytesOf'
import { checksumOf } from '../../../documents/checksumOf'
import { countPdfPages } from '../../../documents/countPdfPages'

/** Reads pages and checksum out of a newly uploaded file, which `refuseBadFile` has let through. */
export const readFromFile: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.file) return data
  const bytes = await bytesOf(req.file)
  const pages = req.file.mimetype === 'application/pdf' ? await countPdfPages(bytes) : null
  return { ...data, checksum: checksumOf(bytes), pages }
}
