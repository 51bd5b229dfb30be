/**
 * Reads PDFs in a thread of its own, so that a heavy or hostile one holds up nobody else and can be
 * stopped. Plain JavaScript, because a worker is started from a file and not from a bundle.
 *
 * For each `{ id, bytes }` it posts, in this order: `facts`, `texts`, `cover`; or `failed`. What is
 * known before the thread is stopped is not lost.
 */
import { parentPort } from 'node:worker_threads'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Width of a cover in pixels, and the tallest it may be: some posters are one endless page. */
const coverWidth = 480
const coverHeight = 960

/** Larger pictures inside a page are left out of its cover, in pixels. */
const largestPicture = 40_000_000

const longestCover = 10_000 // milliseconds
const mostCharacters = 20_000_000

parentPort?.on('message', async ({ bytes, id }) => {
  const post = (kind, value) => parentPort?.postMessage({ id, kind, value })
  const task = getDocument({
    cMapUrl: join(pdfjs, 'cmaps/'),
    // A copy: PDF.js takes ownership of the buffer that it is given.
    data: new Uint8Array(bytes),
    iccUrl: join(pdfjs, 'iccs/'),
    isEvalSupported: false,
    maxImageSize: largestPicture,
    standardFontDataUrl: join(pdfjs, 'standard_fonts/'),
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
    wasmUrl: join(pdfjs, 'wasm/'),
  })
  try {
    const document = await task.promise
    post('facts', await factsOf(document, bytes))
    post('texts', await textsOf(document))
    post('cover', await coverOf(document).catch(() => null))
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    post('failed', { isLocked, reason: String(error) })
  } finally {
    await task.destroy()
  }
})

const factsOf = async (document, bytes) => {
  const { info } = await document.getMetadata()
  const isEncrypted = Boolean(info.EncryptFilterName)
  const marks = await document.getMarkInfo()
  const { dangers, hasStructure } = await insidesOf(bytes, isEncrypted)
  if (await document.hasJSActions()) dangers.add('scripts')
  if (await document.getAttachments()) dangers.add('files')
  return {
    dangers: [...dangers],
    isEncrypted,
    isTagged: marks?.Marked === true && hasStructure,
    language: typeof info.Language === 'string' ? info.Language : null,
    pages: document.numPages,
    title: typeof info.Title === 'string' ? info.Title : null,
  }
}

/** What PDF.js does not tell: every object is looked through for actions and embedded files. */
const insidesOf = async (bytes, isEncrypted) => {
  const document = await PDFDocument.load(bytes, {
    ignoreEncryption: true,
    throwOnInvalidObject: false,
    updateMetadata: false,
    ...(isEncrypted ? { password: '' } : {}),
  })
  const dangers = new Set()
  for (const [, object] of document.context.enumerateIndirectObjects()) look(object, dangers, 0)
  return { dangers, hasStructure: document.catalog.has(PDFName.of('StructTreeRoot')) }
}

const actions = {
  '/ImportData': 'launch',
  '/JavaScript': 'scripts',
  '/Launch': 'launch',
  '/SubmitForm': 'launch',
}

const look = (object, dangers, depth) => {
  if (depth > 40) return
  if (object instanceof PDFStream) return look(object.dict, dangers, depth + 1)
  if (object instanceof PDFArray) {
    for (const item of object.asArray()) look(item, dangers, depth + 1)
  }
  if (!(object instanceof PDFDict)) return
  for (const [key, value] of object.entries()) {
    const name = key.asString()
    const danger = name === '/S' && value instanceof PDFName ? actions[value.asString()] : undefined
    if (danger) dangers.add(danger)
    if (name === '/JS') dangers.add('scripts')
    if (name === '/EF' || name === '/RichMediaContent') dangers.add('files')
    look(value, dangers, depth + 1)
  }
}

/** The text of each page. */
const textsOf = async (document) => {
  const texts = []
  let length = 0
  for (let number = 1; number <= document.numPages && length < mostCharacters; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map(({ hasEOL, str = '' }) => str + (hasEOL ? '\n' : '')).join('')
    length += text.length
    texts.push(text)
    page.cleanup()
  }
  return texts
}

/** The first page as a picture, in WebP. */
const coverOf = async (document) => {
  const page = await document.getPage(1)
  const { height, width } = page.getViewport({ scale: 1 })
  const scale = Math.min(coverWidth / width, coverHeight / height)
  const viewport = page.getViewport({ scale })
  const size = { height: Math.ceil(viewport.height), width: Math.ceil(viewport.width) }
  const canvas = createCanvas(size.width, size.height)
  const canvasContext = canvas.getContext('2d')
  const rendering = page.render({ background: '#fff', canvas, canvasContext, viewport })
  const timer = setTimeout(() => rendering.cancel(), longestCover)
  try {
    await rendering.promise
  } finally {
    clearTimeout(timer)
  }
  return { ...size, bytes: new Uint8Array(await canvas.encode('webp', 82)) }
}
