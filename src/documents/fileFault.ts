import type { Payload } from 'payload'

import type { Messages } from '../messages/fi'
import { inspect } from './inspection/inspect'
import type { Danger } from './inspection/types'

const messageOf: Record<Danger, keyof Messages> = {
  files: 'file.hasFiles',
  launch: 'file.hasCommands',
  macros: 'file.hasMacros',
  scripts: 'file.hasScripts',
  tooLarge: 'file.unpacksTooLarge',
}

const messageOfUnreadable = {
  corrupt: 'file.corrupt',
  locked: 'file.locked',
  tooSlow: 'file.tooSlow',
} as const

/**
 * Why a file cannot be taken, as the key of a message; nothing when it can: the whole of it is
 * there and readable, and nothing in it runs.
 */
export const fileFault = async (
  bytes: Buffer,
  mimeType: string,
  { config, logger }: Pick<Payload, 'config' | 'logger'>,
): Promise<keyof Messages | undefined> => {
  if (mimeType.startsWith('image/')) {
    const sharp = config.sharp as Decoder | undefined
    const isWhole = await sharp?.(bytes)
      .stats()
      .catch((err: unknown) => {
        logger.warn({ err, msg: 'An uploaded picture cannot be read.' })
      })
    return sharp && !isWhole ? 'file.corrupt' : undefined
  }
  if (mimeType === 'application/pdf' && !hasEndOfPdf(bytes)) return 'file.corrupt'
  const found = await inspect(bytes, mimeType)
  if ('unreadable' in found) {
    logger.warn({ msg: 'An uploaded file cannot be read.', why: found.unreadable })
    return messageOfUnreadable[found.unreadable]
  }
  const [danger] = found.dangers
  return danger && messageOf[danger]
}

type Decoder = (bytes: Buffer) => { stats: () => Promise<unknown> }

const hasEndOfPdf = (bytes: Buffer): boolean =>
  bytes.subarray(-1024).includes('%%EOF') && bytes.subarray(0, 5).toString() === '%PDF-'
