import type { Payload } from 'payload'

import type { AnyRecord, Grain } from '../schema/grains'
import { idOf, idsOf, rowsOf, type Row } from '../records/values'
import { inBatches, rowsAsPublic } from './asPublic'
import { streamDocuments } from './documents'
import { streamProjects } from './projects'
import { readVocabulary, type Vocabulary } from './vocabulary'

/** What is asked for: all of a grain, or what belongs to some projects, in their order. */
export type Asked = {
  grain: Grain
  payload: Payload
  /** Ids of the chosen projects; all when left out. */
  projectIds?: string[] | undefined
  /** Address of the site, without a slash at its end. */
  site: string
  /** When it has been read already. */
  vocabulary?: Vocabulary | undefined
}

/** Every record that is asked for, one after the other, never many in memory. */
export async function* streamRecords(asked: Asked): AsyncGenerator<AnyRecord> {
  const { grain, payload, site } = asked
  if (grain === 'documents') {
    const ids = asked.projectIds && (await idsNamedBy(payload, grain, asked.projectIds))
    yield* streamDocuments(payload, site, ids)
    return
  }
  const vocabulary = asked.vocabulary ?? (await readVocabulary(payload, site))
  if (grain === 'projects') {
    const found = streamProjects(payload, site, vocabulary, asked.projectIds)
    for await (const { record } of found) yield record
    return
  }
  const ids = asked.projectIds && new Set(await idsNamedBy(payload, grain, asked.projectIds))
  for (const [id, record] of vocabulary[grain]) if (!ids || ids.has(id)) yield record
}

/** What the projects name of the grain, each once, in the order of the projects. */
export const idsNamedBy = async (
  payload: Payload,
  grain: Exclude<Grain, 'projects'>,
  ids: string[],
): Promise<string[]> => {
  const named = new Set<string>()
  for (const some of inBatches(ids, 500)) {
    const rows = await rowsAsPublic(payload, 'projects', {
      select: {
        attachments: true,
        leadPartner: true,
        partners: true,
        programmes: true,
        topics: true,
      },
      where: { id: { in: some } },
    })
    const byId = new Map(rows.map((row) => [idOf(row.id), row]))
    for (const id of some) for (const name of namesIn(byId.get(id), grain)) named.add(name)
  }
  return [...named]
}

const namesIn = (row: Row | undefined, grain: Exclude<Grain, 'projects'>): string[] => {
  if (!row) return []
  if (grain === 'documents') return idsOf(row.attachments)
  if (grain !== 'partners') return idsOf(row[grain])
  const listed = rowsOf(row.partners).map(({ organisation }) => organisation)
  return idsOf([row.leadPartner, ...listed])
}
