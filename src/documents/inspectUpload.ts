import type { PayloadRequest } from 'payload'

import { bytesOf } from './bytesOf'
import { inspect } from './inspection/inspect'
import type { Inspection } from './inspection/types'

/** What the uploaded file of a request says of itself; nothing without one that can be read. */
export const inspectUpload = async ({
  file,
}: Pick<PayloadRequest, 'file'>): Promise<Inspection | undefined> => {
  if (!file) return undefined
  const found = await inspect(await bytesOf(file), file.mimetype)
  return 'unreadable' in found ? undefined : found
}
