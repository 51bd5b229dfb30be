import type { CollectionConfig, PayloadRequest } from 'payload'

import { nobody } from '../../access/nobody'
import { aside } from '../../lib/aside'

const attachmentTextsSlug = 'attachment-texts'

/**
 * What was read out of the files of attachments, so that the index can be made anew, and a file
 * that becomes public again be found, without reading it again. Nobody reads it through the API.
 */
export const createAttachmentTexts = (): CollectionConfig => ({
  slug: attachmentTextsSlug,
  labels: {
    singular: { en: 'Text of an attachment', fi: 'Liitteen teksti' },
    plural: { en: 'Texts of attachments', fi: 'Liitteiden tekstit' },
  },
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'attachment', type: 'text', index: true, required: true },
    { name: 'checksum', type: 'text' },
    { name: 'pages', type: 'json', required: true },
  ],
  timestamps: false,
})

type Stored = { attachment: string; id: number | string; pages: string[] }

/** The pages of attachments that have been read, by id. */
export const textsOfAttachments = async (
  req: PayloadRequest,
  ids: (number | string)[],
): Promise<Map<string, string[]>> => {
  const stored = await findStored(req, ids)
  return new Map(stored.map(({ attachment, pages }) => [attachment, pages]))
}

/** Keeps what was read out of an attachment, in place of what was read before. */
export const keepTextOf = async (
  req: PayloadRequest,
  id: number | string,
  text: { checksum: string; pages: string[] },
): Promise<void> => {
  await forgetTextOf(req, id)
  await req.payload.db.create({
    collection: attachmentTextsSlug,
    data: { attachment: String(id), ...text },
    req,
  })
}

export const forgetTextOf = async (req: PayloadRequest, id: number | string): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: attachmentTextsSlug,
    req,
    where: { attachment: { equals: String(id) } },
  })
}

const findStored = async (req: PayloadRequest, ids: (number | string)[]): Promise<Stored[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: attachmentTextsSlug as never,
    depth: 0,
    limit: ids.length,
    pagination: false,
    req: aside(req),
    where: { attachment: { in: ids.map(String) } },
  })
  return docs
}
