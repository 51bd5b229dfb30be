import type { DocumentRecord, PartnerRecord, ProgrammeRecord, TopicRecord } from '../schema/named'
import type { ImageRecord, Reference, Text } from '../schema/common'

/** What the records of projects name, by the database's ids: only what the public may read. */
export type Context = {
  documents: ReadonlyMap<string, DocumentRecord>
  images: ReadonlyMap<string, ImageRecord>
  partners: ReadonlyMap<string, PartnerRecord>
  programmes: ReadonlyMap<string, ProgrammeRecord>
  /** Titles of published projects. */
  projects: ReadonlyMap<string, { identifier: string; title: Text }>
  /** Address of the site, without a slash at its end. */
  site: string
  topics: ReadonlyMap<string, TopicRecord>
}

type Named = { identifier: string; name: Text }

/** The reference to a named record; nothing when the public cannot see it. */
export const referenceTo = (
  named: ReadonlyMap<string, Named>,
  id: string | undefined,
): Reference | undefined => {
  const found = id === undefined ? undefined : named.get(id)
  return found && { identifier: found.identifier, name: found.name }
}
