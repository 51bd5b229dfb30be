import { createHash } from 'node:crypto'
import PDFDocument from 'pdfkit'
import type { Payload } from 'payload'

import { importRows } from '../../src/importing/rows/importRows'
import { mapColumns } from '../../src/importing/rows/mapColumns'
import type { Kind, Line, Step } from './ledger'

type Say = (line: Line) => void
type Work = (payload: Payload, say: Say, name: string) => Promise<void>

/** Rows of one import: as many as are saved in one transaction. */
const rowsOfImport = 10

/** Does one thing of the kind from beginning to end; whoever waits for an answer has `done`. */
export const workOf: Record<Kind, Work> = {
  import: async (payload, say, name) => {
    for (let row = 0; row < rowsOfImport; row += 1) say({ begun: rowStep(name, row) })
    let row = 0
    for await (const { action } of importRows(importOf(payload, name))) {
      if (action === 'create') say({ done: rowStep(name, row) })
      row += 1
    }
  },

  publish: async (payload, say, name) => {
    const topic = await payload.create({ collection: 'topics', data: { name: `Aihe ${name}` } })
    const kind = 'publish'
    const data = {
      _status: 'published' as const,
      identifier: name,
      phases: [{ end: '2018', start: '2016' }],
      summary: textOf(name, 0),
      title: `Julkaisu ${name}`,
      topics: [topic.id],
    }
    say({ begun: { identifier: name, kind, step: 0 } })
    const { id } = await payload.create({ collection: 'projects', data, depth: 0 })
    say({ done: { identifier: name, kind, step: 0 } })
    say({ begun: { identifier: name, kind, step: 1 } })
    await payload.update({
      collection: 'projects',
      data: { _status: 'published', summary: textOf(name, 1) },
      depth: 0,
      id,
    })
    say({ done: { identifier: name, kind, step: 1 } })
  },

  save: async (payload, say, name) => {
    const kind = 'save'
    say({ begun: { identifier: name, kind, step: 0 } })
    const { id } = await payload.create({
      collection: 'projects',
      context: { otherLanguages: { en: { title: `Draft ${name}` } } },
      data: { identifier: name, summary: textOf(name, 0), title: `Luonnos ${name}` },
      depth: 0,
      draft: true,
    })
    say({ done: { identifier: name, kind, step: 0 } })
    say({ begun: { identifier: name, kind, step: 1 } })
    await payload.update({
      collection: 'projects',
      data: { summary: textOf(name, 1) },
      depth: 0,
      draft: true,
      id,
    })
    say({ done: { identifier: name, kind, step: 1 } })
  },

  upload: async (payload, say, name) => {
    const files = await Promise.all([pdfOf(`${name} 0`), pdfOf(`${name} 1`)])
    const stepOf = (step: number): Step => ({
      checksum: checksumOf(files[step]?.data),
      identifier: name,
      kind: 'upload',
      step,
    })
    const data = {
      accessibility: 'unknown' as const,
      identifier: name,
      kind: 'other' as const,
      language: 'fi' as const,
      licence: 'CC-BY-4.0' as const,
      title: name,
    }
    say({ begun: stepOf(0) })
    const { id } = await payload.create({ collection: 'attachments', data, file: files[0] })
    say({ done: stepOf(0) })
    say({ begun: stepOf(1) })
    await payload.update({ collection: 'attachments', data: {}, file: files[1], id })
    say({ done: stepOf(1) })
    if (Math.random() < 0.5) return // some stay, with the file that replaced the first
    const gone = { identifier: name, isDeleted: true, kind: 'upload', step: 2 } as const
    say({ begun: gone })
    await payload.delete({ collection: 'attachments', id })
    say({ done: gone })
  },
}

/** What a project says at a step: the step can be told from it. */
export const textOf = (name: string, step: number): string => `${name} vaihe ${String(step)}`

/** The import of a name: the same table each time. */
export const importOf = (payload: Payload, name: string) => {
  const headings = ['identifier', 'title_fi', 'title_en', 'summary_fi', 'start', 'end']
  const rows = Array.from({ length: rowsOfImport }, (_, row) => {
    const { identifier } = rowStep(name, row)
    return [identifier, `Tuonti ${identifier}`, `Import ${identifier}`, 'Tuotu.', '2016', '2018']
  })
  const mapping = mapColumns(headings)
  return { isDryRun: false, mapping, payload, table: { headings, rows } }
}

const rowStep = (name: string, row: number): Step => ({
  identifier: `${name}-${String(row)}`,
  kind: 'import',
  step: 0,
})

const checksumOf = (bytes: Buffer | undefined): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex')

const pdfOf = async (text: string) => {
  const document = new PDFDocument({ info: { Title: text } })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => document.on('end', resolve))
  document.text(text)
  document.end()
  await ended
  const data = Buffer.concat(chunks)
  return { data, mimetype: 'application/pdf', name: 'raportti.pdf', size: data.length }
}
