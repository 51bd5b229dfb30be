import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Payload } from 'payload'

import type { ProjectRecord } from '../schema/project'
import type { Context } from '../records/context'
import { identifierOf } from '../records/named'
import { projectRecord } from '../records/project'
import { idOf, idsOf, rowsOf, textOf, type Row } from '../records/values'
import { inBatches, pagesAsPublic, rowsAsPublic } from './asPublic'
import { readDocuments } from './documents'
import { readImages, type Vocabulary } from './vocabulary'

/** Projects read at once: memory and the time of one read stay small whatever the archive's size. */
const batch = 100

export type Found = { record: ProjectRecord; row: Row }

/**
 * The published projects of these ids, in their order, or every one by its id; a batch at a time.
 *
 * @param ids all projects when left out
 */
export async function* streamProjects(
  payload: Payload,
  site: string,
  vocabulary: Vocabulary,
  ids?: string[],
): AsyncGenerator<Found> {
  const pages = ids ? pagesOf(payload, ids) : pagesAsPublic(payload, 'projects', { size: batch })
  for await (const rows of pages) {
    const context = await contextOf(payload, site, rows, vocabulary)
    for (const row of rows) yield { record: projectRecord(row, context), row }
  }
}

async function* pagesOf(payload: Payload, ids: string[]): AsyncGenerator<Row[]> {
  for (const some of inBatches(ids, batch)) {
    const rows = await rowsAsPublic(payload, 'projects', {
      sort: 'id',
      where: { id: { in: some } },
    })
    const byId = new Map(rows.map((row) => [idOf(row.id) ?? '', row]))
    yield some.flatMap((id): Row[] => {
      const row = byId.get(id)
      return row ? [row] : []
    })
    await nextTurn()
  }
}

/** Everything that the rows name and the public sees. */
const contextOf = async (
  payload: Payload,
  site: string,
  rows: Row[],
  vocabulary: Vocabulary,
): Promise<Context> => {
  const documents = rows.flatMap(({ attachments }) => idsOf(attachments))
  const images = rows.flatMap((row) => rowsOf(row.images).flatMap(({ image }) => idOf(image) ?? []))
  const related = rows.flatMap((row) =>
    rowsOf(row.relatedProjects).flatMap(({ project }) => idOf(project) ?? []),
  )
  return {
    ...vocabulary,
    documents: await readDocuments(payload, site, documents),
    images: await readImages(payload, site, images),
    projects: await titlesOf(payload, related),
    site,
  }
}

const titlesOf = async (payload: Payload, ids: string[]): Promise<Context['projects']> => {
  if (ids.length === 0) return new Map()
  const rows = await rowsAsPublic(payload, 'projects', {
    select: { identifier: true, title: true },
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(
    rows.map((row) => [
      idOf(row.id) ?? '',
      { identifier: identifierOf(row), title: textOf(row.title) ?? {} },
    ]),
  )
}
