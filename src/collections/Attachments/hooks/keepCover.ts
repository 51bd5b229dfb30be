import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { inspectUpload } from '../../../documents/inspectUpload'

/**
 * Notes the picture of the first page of a newly uploaded document, as Payload notes the smaller
 * sizes of a picture: so it is read by whoever may read the document, and goes when the document goes.
 */
export const noteCover: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { filename, sizes } = data as Named
  if (!req.file || !filename) return data
  const found = await inspectUpload(req)
  const isCoverMissing = found?.pages ? found.cover === null : null
  if (!found?.cover) return { ...data, isCoverMissing, sizes: { ...sizes, cover: none } }

  const { bytes, height, width } = found.cover
  // For adapters that keep files elsewhere: they take the smaller sizes from here.
  req.payloadUploadSizes = { ...req.payloadUploadSizes, cover: Buffer.from(bytes) }
  const cover = {
    filename: `${filename}.cover.webp`,
    filesize: bytes.length,
    height,
    mimeType: 'image/webp',
    width,
  }
  return { ...data, isCoverMissing, sizes: { ...sizes, cover } }
}

/** Keeps the picture that `noteCover` noted, when the document is valid and saved. */
export const keepCover: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const name = (doc as Named).sizes?.cover?.filename
  const { disableLocalStorage, staticDir } = collection.upload
  const found = await inspectUpload(req)
  if (!found?.cover || !name || !staticDir || disableLocalStorage) return
  await mkdir(staticDir, { recursive: true })
  await writeFile(join(staticDir, name), found.cover.bytes)
}

const none = { filename: null, filesize: null, height: null, mimeType: null, width: null }

type Named = {
  filename?: null | string
  sizes?: { cover?: { filename?: null | string } | null }
}
