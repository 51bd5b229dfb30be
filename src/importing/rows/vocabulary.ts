import type { Payload, PayloadRequest } from 'payload'

import { isRow, stringsOf } from '../../opendata/records/values'
import { normal } from '../readValues'
import type { PlannedProject } from './planRow'

export type Named = 'partners' | 'programmes' | 'topics'

/** Ids of the archive's partners, programmes and topics, by their names in every language. */
export type Names = Record<Named, Map<string, string>>

/** Every name there is, hidden ones included: an import never makes a second of the same. */
export const readNames = async (payload: Payload): Promise<Names> => {
  const names: Names = { partners: new Map(), programmes: new Map(), topics: new Map() }
  for (const collection of ['partners', 'programmes', 'topics'] as const) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      limit: 0,
      locale: 'all',
      pagination: false,
      select: { name: true },
    })
    for (const { id, name } of docs as unknown as { id: string; name: unknown }[]) {
      for (const text of stringsOf(isRow(name) ? Object.values(name) : [])) {
        names[collection].set(normal(text), id)
      }
    }
  }
  return names
}

/** What the project names that the archive does not have, each once. */
export const missingFrom = (names: Names, project: PlannedProject): Record<Named, string[]> => {
  const missing = (collection: Named, wanted: string[]) => [
    ...new Map(
      wanted
        .filter((name) => !names[collection].has(normal(name)))
        .map((name) => [normal(name), name]),
    ).values(),
  ]
  const { leadPartner, partners = [], programmes = [], topics = [] } = project
  return {
    partners: missing('partners', [...(leadPartner ? [leadPartner] : []), ...partners]),
    // Only the first is used: a phase has one programme.
    programmes: missing('programmes', programmes.slice(0, 1)),
    topics: missing('topics', topics),
  }
}

/** Makes what is missing, in the transaction of the row, and tells the ids. */
export const createMissing = async (
  req: PayloadRequest,
  missing: Record<Named, string[]>,
): Promise<Names> => {
  const made: Names = { partners: new Map(), programmes: new Map(), topics: new Map() }
  for (const collection of ['partners', 'programmes', 'topics'] as const) {
    for (const name of missing[collection]) {
      const { id } = await req.payload.create({
        collection,
        data: { name },
        depth: 0,
        locale: 'fi',
        req,
      })
      made[collection].set(normal(name), id)
    }
  }
  return made
}
