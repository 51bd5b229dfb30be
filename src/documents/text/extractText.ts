import { fork } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Why nothing can be read out of a file. */
export const failureReasons = [
  'corrupt',
  'encrypted',
  'tooLargeUnpacked',
  'tooMuchMemory',
  'tooSlow',
  'unsupported',
] as const
type FailureReason = (typeof failureReasons)[number]

/**
 * The text of a document.
 *
 * A page is a page of a PDF or a text document, a slide, or a sheet of a workbook; a text document
 * that does not say where its pages end has one. `isCut` when a limit ended the reading early.
 */
export type ExtractedText =
  { isCut: boolean; pages: string[]; status: 'read' } | { reason: FailureReason; status: 'failed' }

export type ExtractionLimits = {
  /** Characters in all, after which the rest of a document is left out. */
  maxCharacters: number
  /** Files within an office document. */
  maxEntries: number
  /** Memory that the reading process may hold, in bytes. */
  maxMemory: number
  /** Pages, after which the rest is left out. */
  maxPages: number
  /** Of the files within an office document that are read, in bytes. */
  maxUnpackedBytes: number
  /** Milliseconds. */
  timeout: number
}

const extractionLimits: ExtractionLimits = {
  maxCharacters: 5_000_000,
  maxEntries: 10_000,
  maxMemory: 700_000_000,
  maxPages: 3000,
  maxUnpackedBytes: 200_000_000,
  timeout: 90_000,
}

// Not `new URL(…, import.meta.url)`: the bundler would take that for a file to bundle.
const extractor = join(dirname(fileURLToPath(import.meta.url)), 'extractor', 'main.mjs')

/**
 * Reads the text of a document, page by page, in a process of its own: a file that is corrupt, or
 * made to do harm, ends that process at its limits and nothing else.
 *
 * @param mimeType one of `documentTypes`; another gives `unsupported`
 */
export const extractText = async (
  bytes: Uint8Array,
  mimeType: string,
  limits: Partial<ExtractionLimits> = {},
): Promise<ExtractedText> => {
  const held = { ...extractionLimits, ...limits }
  const child = fork(/* turbopackIgnore: true */ extractor, [], {
    env: { NODE_ENV: 'production' }, // what is read may be hostile: it has no settings and no secrets to find
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return await new Promise((resolve) => {
    const end = (result: ExtractedText) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      resolve(result)
    }
    const timer = setTimeout(() => {
      end({ reason: 'tooSlow', status: 'failed' })
    }, held.timeout)
    child.on('message', (result: ExtractedText) => {
      end(result)
    })
    child.on('error', () => {
      end({ reason: 'corrupt', status: 'failed' })
    })
    // A process that ends without an answer has run out of memory in a way that it could not tell.
    child.on('exit', () => {
      end({ reason: 'tooMuchMemory', status: 'failed' })
    })
    child.send({ bytes, limits: held, mimeType }, () => undefined)
  })
}
