import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

import { nothingFound, type Danger, type Inspection, type Picture, type Unreadable } from './types'

// Not `new URL(…, import.meta.url)`: the bundler would take that for a file to bundle.
const workerFile = join(dirname(fileURLToPath(import.meta.url)), 'pdf.worker.mjs')

/** For everything that is read of one file. */
const longestInspection = 30_000 // milliseconds
const mostMemory = 768 // megabytes

/** How long the thread waits for the next file before it ends. */
const patience = 10_000 // milliseconds

type Facts = {
  dangers: Danger[]
  isEncrypted: boolean
  isTagged: boolean
  language: null | string
  pages: number
  title: null | string
}

type Told =
  | { id: number; kind: 'cover'; value: null | Picture }
  | { id: number; kind: 'facts'; value: Facts }
  | { id: number; kind: 'failed'; value: { isLocked: boolean; reason: string } }
  | { id: number; kind: 'texts'; value: string[] }

let worker: undefined | Worker
let idle: NodeJS.Timeout | undefined
let queue: Promise<unknown> = Promise.resolve()
let lastId = 0

/**
 * Reads a PDF in a thread with limits of time and memory. One file at a time: an upload of many
 * files at once must not take the memory of many threads.
 */
export const inspectPdf = (bytes: Uint8Array): Promise<Inspection | Unreadable> => {
  const inspected = queue.then(() => inspectNow(bytes))
  queue = inspected.catch(() => undefined)
  return inspected
}

const inspectNow = (bytes: Uint8Array): Promise<Inspection | Unreadable> =>
  new Promise((resolve) => {
    clearTimeout(idle)
    const thread = (worker ??= new PdfReader())
    const id = (lastId += 1)
    let facts: Facts | undefined
    let texts: string[] | undefined

    const end = (result: Inspection | Unreadable) => {
      clearTimeout(deadline)
      thread.off('message', hear)
      thread.off('error', stop)
      if (thread === worker) idle = setTimeout(() => void dismiss(thread), patience).unref()
      resolve(result)
    }
    const known = (cover: null | Picture): Inspection | undefined =>
      facts && {
        ...nothingFound,
        ...facts,
        cover,
        hasText: texts ? texts.some((text) => text.trim() !== '') : null,
        texts: texts ?? [],
      }
    const hear = (told: Told) => {
      if (told.id !== id) return
      if (told.kind === 'facts') facts = told.value
      if (told.kind === 'texts') texts = told.value
      if (told.kind === 'cover') end(known(told.value) ?? { unreadable: 'corrupt' })
      // A page that cannot be drawn or read does not make the whole of a file unreadable.
      if (told.kind === 'failed') {
        end(known(null) ?? { unreadable: told.value.isLocked ? 'locked' : 'corrupt' })
      }
    }
    const stop = () => {
      void dismiss(thread)
      end(known(null) ?? { unreadable: 'tooSlow' })
    }
    const deadline = setTimeout(stop, longestInspection)
    thread.on('message', hear)
    thread.on('error', stop) // out of memory, above all
    thread.postMessage({ bytes: new Uint8Array(bytes), id })
  })

/** A class of its own, because the bundler takes the file of a `new Worker` for one to bundle too. */
class PdfReader extends Worker {
  constructor() {
    super(workerFile, { resourceLimits: { maxOldGenerationSizeMb: mostMemory } })
    this.unref()
  }
}

const dismiss = async (thread: Worker): Promise<void> => {
  if (worker === thread) worker = undefined
  await thread.terminate()
}
