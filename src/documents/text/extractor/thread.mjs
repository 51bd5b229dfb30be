import { parentPort, workerData } from 'node:worker_threads'

import { Failure } from './failure.mjs'
import { pagesOfDocx } from './docx.mjs'
import { pagesOfOdt } from './odt.mjs'
import { pagesOfPptx } from './pptx.mjs'
import { PageLimit } from './pages.mjs'
import { pagesOfXlsx } from './xlsx.mjs'

const office = 'application/vnd.openxmlformats-officedocument.'
// PDF.js is large: it is loaded for a PDF alone.
const pagesOfPdf = async (...args) => (await import('./pdf.mjs')).pagesOfPdf(...args)
const readers = {
  'application/pdf': pagesOfPdf,
  'application/vnd.oasis.opendocument.text': pagesOfOdt,
  [`${office}presentationml.presentation`]: pagesOfPptx,
  [`${office}spreadsheetml.sheet`]: pagesOfXlsx,
  [`${office}wordprocessingml.document`]: pagesOfDocx,
}

const { bytes, limits, mimeType } = workerData
const read = readers[mimeType]
const pages = new PageLimit(limits)
const succeed = () => ({ isCut: pages.isCut, pages: pages.texts, status: 'read' })
const fail = (error) => ({
  reason: error instanceof Failure ? error.reason : 'corrupt',
  status: 'failed',
})

parentPort.postMessage(
  read
    ? await read(Buffer.from(bytes), pages, limits).then(succeed, fail)
    : { reason: 'unsupported', status: 'failed' },
)
