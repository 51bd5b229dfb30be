import type { Where } from 'payload'

import { rowsAsPublic } from '../read/asPublic'
import { readDocuments } from '../read/documents'
import { streamProjects } from '../read/projects'
import type { Vocabulary } from '../read/vocabulary'
import { idOf } from '../records/values'
import { collectionOf, type AnyRecord, type Grain } from '../schema/grains'
import type { Source } from './source'

/** The record with the identifier; nothing when the public has none. */
export const findOne = async (
  { payload, site }: Source,
  vocabulary: () => Promise<Vocabulary>,
  grain: Grain,
  identifier: string,
): Promise<AnyRecord | undefined> => {
  if (grain !== 'documents' && grain !== 'projects') {
    const all = [...(await vocabulary())[grain].values()]
    return all.find((record) => record.identifier === identifier)
  }
  const id = await idBy(payload, grain, { identifier: { equals: identifier } })
  if (!id) return undefined
  if (grain === 'documents') return (await readDocuments(payload, site, [id])).get(id)
  for await (const { record } of streamProjects(payload, site, await vocabulary(), [id])) {
    return record
  }
  return undefined
}

const idBy = async (payload: Source['payload'], grain: Grain, where: Where) => {
  const [row] = await rowsAsPublic(payload, collectionOf[grain], { limit: 1, select: {}, where })
  return idOf(row?.id)
}
