import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { extractText } from '../../documents/text/extractText'
import { slugs } from '../../slugs'
import { inTransaction } from '../inTransaction'
import { syncNamed } from '../sync'
import { forgetTextOf, keepTextOf } from './attachmentTexts'
import { storedFile } from './storedFile'

type Waiting = {
  checksum?: null | string
  filename?: null | string
  id: string
  mimeType?: null | string
}

/**
 * Reads the text of every attachment that waits for it, one after the other, and puts it into the
 * index where the attachment is public. A file that cannot be read is marked with the reason.
 *
 * @returns how many were read or marked
 */
export const readWaiting = async (payload: Payload): Promise<number> => {
  for (let done = 0; ; done += 1) {
    const { docs } = await payload.find({
      collection: slugs.attachments,
      depth: 0,
      limit: 1,
      pagination: false,
      select: { checksum: true, filename: true, mimeType: true },
      sort: 'createdAt',
      where: { textState: { equals: 'waiting' } },
    })
    const [next] = docs as unknown as Waiting[]
    if (!next) return done
    await readOne(payload, next)
  }
}

const readOne = async (payload: Payload, waiting: Waiting): Promise<void> => {
  const outside = await createLocalReq({}, payload)
  const bytes = await storedFile(payload, outside, waiting)
  const text = bytes && (await extractText(bytes, waiting.mimeType ?? ''))
  if (text?.status !== 'read') {
    payload.logger.warn({
      attachment: waiting.id,
      msg: 'The text of an attachment cannot be read.',
      reason: text?.reason ?? 'missing',
    })
  }
  await inTransaction(payload, async (req) => {
    // Replaced while it was read: the new file waits its turn.
    if (!(await isStillSame(req, waiting))) return
    if (text?.status === 'read') {
      await keepTextOf(req, waiting.id, { checksum: waiting.checksum ?? '', pages: text.pages })
    } else {
      await forgetTextOf(req, waiting.id)
    }
    await mark(req, waiting.id, text)
    await syncNamed(req, 'attachments', [waiting.id])
  })
}

const isStillSame = async (req: PayloadRequest, { checksum, id }: Waiting): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: slugs.attachments,
    req,
    where: { checksum: checksum ? { equals: checksum } : { exists: false }, id: { equals: id } },
  })
  return totalDocs === 1
}

const mark = async (
  req: PayloadRequest,
  id: string,
  text: Awaited<ReturnType<typeof extractText>> | undefined,
): Promise<void> => {
  // The database's own update: what was read out of a file is no change of an editor's.
  await req.payload.db.updateOne({
    id,
    collection: slugs.attachments,
    data:
      text?.status === 'read'
        ? stateOf(text)
        : { textFailure: text?.reason ?? 'missing', textState: 'failed' },
    req,
  })
}

const stateOf = ({ isCut, pages }: { isCut: boolean; pages: string[] }) => ({
  textFailure: null,
  textState: isCut ? 'cut' : pages.every((page) => page === '') ? 'empty' : 'read',
})
