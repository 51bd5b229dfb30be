import type { Payload } from 'payload'

import type { ImageRecord } from '../schema/common'
import type { PartnerRecord, ProgrammeRecord, TopicRecord } from '../schema/named'
import { imageRecord, partnerRecord, programmeRecord, topicRecord } from '../records/named'
import { idOf, type Row } from '../records/values'
import { rowsAsPublic } from './asPublic'

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
  const by = <Value>(rows: Row[], make: (row: Row) => Value) =>
    new Map(rows.map((row) => [idOf(row.id) ?? '', make(row)]))
  return {
    partners: by(await rowsAsPublic(payload, 'partners', { sort: 'id' }), (row) =>
      partnerRecord(row, site),
    ),
    programmes: by(programmes, (row) => programmeRecord(row, site, emblems)),
    topics: by(await rowsAsPublic(payload, 'topics', { sort: 'id' }), (row) =>
      topicRecord(row, site),
    ),
  }
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
