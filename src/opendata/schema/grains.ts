import { document, partner, programme, topic } from './named'
import type { DocumentRecord, PartnerRecord, ProgrammeRecord, TopicRecord } from './named'
import { project, type ProjectRecord } from './project'

/** What the open data can be taken as: a row of a download, an item of the API. */
export const grains = ['projects', 'partners', 'programmes', 'topics', 'documents'] as const
export type Grain = (typeof grains)[number]

export const isGrain = (value: string): value is Grain =>
  (grains as readonly string[]).includes(value)

export type RecordOf = {
  documents: DocumentRecord
  partners: PartnerRecord
  programmes: ProgrammeRecord
  projects: ProjectRecord
  topics: TopicRecord
}
export type AnyRecord = RecordOf[Grain]

export const schemaOf = {
  documents: document,
  partners: partner,
  programmes: programme,
  projects: project,
  topics: topic,
}

/** The collection of each grain in the database. */
export const collectionOf = {
  documents: 'attachments',
  partners: 'partners',
  programmes: 'programmes',
  projects: 'projects',
  topics: 'topics',
} as const
