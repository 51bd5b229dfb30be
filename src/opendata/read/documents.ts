import type { Payload } from 'payload'

import type { DocumentRecord } from '../schema/named'
import { documentRecord, identifierOf } from '../records/named'
import { idOf, idsOf, textOf } from '../records/values'
import { inBatches, pagesAsPublic, rowsAsPublic } from './asPublic'

/** Documents read at once. */
const batch = 200

/** The documents of these ids that the public sees, with the published projects that name them. */
export const readDocuments = async (
  payload: Payload,
  site: string,
  ids: string[],
): Promise<Map<string, DocumentRecord>> => {
  if (ids.length === 0) return new Map()
  const rows = await rowsAsPublic(payload, 'attachments', { where: { id: { in: ids } } })
  const projects = await projectsOf(payload, ids)
  return new Map(
    rows.map((row) => {
      const id = idOf(row.id) ?? ''
      return [id, documentRecord(row, site, projects.get(id) ?? [])]
    }),
  )
}

/** The same, in the order of the ids and a batch at a time; every document when they are left out. */
export async function* streamDocuments(payload: Payload, site: string, ids?: string[]) {
  const batches = ids ? inBatches(ids, batch) : idsInPages(payload)
  for await (const some of batches) {
    const found = await readDocuments(payload, site, some)
    for (const id of some) {
      const document = found.get(id)
      if (document) yield document
    }
  }
}

async function* idsInPages(payload: Payload): AsyncGenerator<string[]> {
  for await (const rows of pagesAsPublic(payload, 'attachments', { select: {}, size: batch })) {
    yield rows.flatMap(({ id }) => idOf(id) ?? [])
  }
}

const projectsOf = async (payload: Payload, ids: string[]) => {
  const rows = await rowsAsPublic(payload, 'projects', {
    select: { attachments: true, identifier: true, title: true },
    where: { attachments: { in: ids } },
  })
  const found = new Map<string, DocumentRecord['projects']>()
  for (const row of rows) {
    const project = { identifier: identifierOf(row), title: textOf(row.title) ?? {} }
    for (const id of new Set(idsOf(row.attachments))) {
      found.set(id, [...(found.get(id) ?? []), project])
    }
  }
  return found
}
