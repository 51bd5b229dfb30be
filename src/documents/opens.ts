import type { Payload } from 'payload'

import { countPdfPages } from './countPdfPages'

/**
 * Whether the whole of a file is there and readable: a PDF by its pages, a picture by its pixels,
 * an office document by the directory at the end of its zip archive.
 */
export const opens = async (
  bytes: Buffer,
  mimeType: string,
  { config, logger }: Pick<Payload, 'config' | 'logger'>,
): Promise<boolean> => {
  const sharp = config.sharp as Decoder | undefined
  try {
    if (mimeType === 'application/pdf')
      return hasEndOfPdf(bytes) && (await countPdfPages(bytes)) > 0
    if (!mimeType.startsWith('image/')) return bytes.subarray(-66_000).includes('PK\x05\x06')
    await sharp?.(bytes).stats()
    return true
  } catch (err) {
    logger.warn({ err, msg: 'An uploaded file cannot be read.' })
    return false
  }
}

type Decoder = (bytes: Buffer) => { stats: () => Promise<unknown> }

const hasEndOfPdf = (bytes: Buffer): boolean =>
  bytes.subarray(-1024).includes('%%EOF') && bytes.subarray(0, 5).toString() === '%PDF-'
