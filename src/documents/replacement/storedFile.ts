import { readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { APIError, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'

/**
 * The bytes of a stored file, wherever the collection keeps its files: an adapter for files kept
 * elsewhere answers first, as it does for readers.
 * @throws {Error} when the file is not there
 */
export const storedFile = async (
  req: PayloadRequest,
  { slug, upload }: SanitizedCollectionConfig,
  doc: { filename: string; id: number | string },
): Promise<Buffer> => {
  for (const handler of upload.handlers ?? []) {
    const params = { collection: slug, filename: doc.filename }
    const answer = await handler(req, { doc, params })
    if (answer instanceof Response && answer.ok) return Buffer.from(await answer.arrayBuffer())
  }
  const folder = resolve(upload.staticDir ?? slug)
  const path = join(folder, doc.filename)
  if (!path.startsWith(folder + sep)) throw new APIError('Invalid file name.', 400)
  return await readFile(path)
}
