import { promisify } from 'node:util'
import { constants, deflateRaw, inflateRawSync } from 'node:zlib'

import { inBatches } from './hits'

const deflate = promisify(deflateRaw)

/** Pages that are kept together: texts are a third as large packed, and one is read quickly. */
const pagesInPack = 10

/** Little memory for each: to get it took this thread longer than the rest, for packs no smaller. */
const packing = { level: constants.Z_BEST_SPEED, memLevel: 6, windowBits: 13 }

/** The texts of pages in packs, each with its number; packed beside this thread. */
export const packPages = async (pages: string[]): Promise<{ data: Buffer; pack: number }[]> =>
  await Promise.all(
    inBatches(pages, pagesInPack).map(async (texts, pack) => ({
      data: await deflate(JSON.stringify(texts), packing),
      pack,
    })),
  )

/** @param page counted from 1 */
export const packOf = (page: number): number => Math.floor((page - 1) / pagesInPack)

/** The text of a page, out of its pack: to ask another thread for it would take longer. */
export const textIn = (pack: Uint8Array, page: number): string => {
  const texts = JSON.parse(inflateRawSync(pack).toString('utf8')) as string[]
  return texts[(page - 1) % pagesInPack] ?? ''
}
