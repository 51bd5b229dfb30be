import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload, PayloadRequest } from 'payload'

import { ensureLocal } from '../../documents/store/ensureLocal'
import { slugs } from '../../slugs'

type File = { filename?: null | string; id: number | string }

/** The bytes of an attachment where the host keeps them: in its folder, or in a store of a plugin. */
export const storedFile = async (
  payload: Payload,
  req: PayloadRequest,
  doc: File,
): Promise<Buffer | undefined> => {
  const { upload } = payload.collections[slugs.attachments].config
  const { filename } = doc
  if (!filename) return undefined
  if (!upload.disableLocalStorage) {
    if (!(await ensureLocal(payload, slugs.attachments, filename))) return undefined
    const folder = upload.staticDir ?? slugs.attachments
    return await readFile(join(folder, filename)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    })
  }
  for (const handler of upload.handlers ?? []) {
    const params = { clientUploadContext: undefined, collection: slugs.attachments, filename }
    const response = await handler(req, { doc: doc, params })
    if (response instanceof Response && response.ok)
      return Buffer.from(await response.arrayBuffer())
  }
  return undefined
}
