import { extractText } from '../text/extractText'
import { inspectOffice } from './inspectOffice'
import { inspectPdf } from './inspectPdf'
import { nothingFound, type Inspection, type Unreadable } from './types'

/** By the bytes themselves: the checks and the hooks of one save ask about the same file. */
const inspected = new WeakMap<Uint8Array, Promise<Inspection | Unreadable>>()

/** What a document says of itself, and what is inside it that should not be. */
export const inspect = (bytes: Uint8Array, mimeType: string): Promise<Inspection | Unreadable> => {
  const known = inspected.get(bytes)
  if (known) return known
  const found = inspectNow(bytes, mimeType)
  inspected.set(bytes, found)
  return found
}

const inspectNow = async (
  bytes: Uint8Array,
  mimeType: string,
): Promise<Inspection | Unreadable> => {
  if (mimeType === 'application/pdf') return await inspectPdf(bytes)
  if (mimeType.startsWith('image/')) return nothingFound
  const found = inspectOffice(bytes)
  if ('unreadable' in found || found.dangers.length > 0) return found
  const read = await extractText(bytes, mimeType)
  if (read.status === 'failed') return found
  return { ...found, hasText: read.pages.some((page) => page.trim() !== ''), texts: read.pages }
}
