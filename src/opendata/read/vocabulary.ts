import type { Payload } from 'payload'

import type { ImageRecord } from '../schema/common'
import type { PartnerRecord, ProgrammeRecord, TopicRecord } from '../schema/named'
import { imageRecord, partnerRecord, programmeRecord, topicRecord } from '../records/named'
import { idOf, type Row } from '../records/values'
import { pagesAsPublic, rowsAsPublic } from './asPublic'

/** What projects name over and over, by the database's ids. */
export type Vocabulary = {
  partners: Map<string, PartnerRecord>
  programmes: Map<string, ProgrammeRecord>
  topics: Map<string, TopicRecord>
}

/** Every partner, programme and topic that the public sees. */
export const readVocabulary = async (payload: Payload, site: string): Promise<Vocabulary> => {
  const programmes = await rowsAsPublic(payload, 'programmes', { sort: 'id' })
  const emblems = await readImages(
    payload,
    site,
    programmes.flatMap(({ emblem }) => idOf(emblem) ?? []),
  )
  return {
    partners: await byId(payload, 'partners', (row) => partnerRecord(row, site)),
    programmes: new Map(
      programmes.map((row) => [idOf(row.id) ?? '', programmeRecord(row, site, emblems)]),
    ),
    topics: await byId(payload, 'topics', (row) => topicRecord(row, site)),
  }
}

const byId = async <Record>(
  payload: Payload,
  collection: 'partners' | 'topics',
  recordOf: (row: Row) => Record,
): Promise<Map<string, Record>> => {
  const records = new Map<string, Record>()
  for await (const rows of pagesAsPublic(payload, collection)) {
    for (const row of rows) records.set(idOf(row.id) ?? '', recordOf(row))
  }
  return records
}

/** The images of these ids that the public sees. */
export const readImages = async (
  payload: Payload,
  site: string,
  ids: string[],
): Promise<Map<string, ImageRecord>> => {
  if (ids.length === 0) return new Map()
  const rows = await rowsAsPublic(payload, 'images', { where: { id: { in: [...new Set(ids)] } } })
  return new Map(rows.map((row) => [idOf(row.id) ?? '', imageRecord(row, site)]))
}
