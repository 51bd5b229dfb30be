import type { Payload, Where } from 'payload'

import type { Remark } from '../messages'
import { normal } from '../readValues'
import type { Stored } from './changesOf'
import type { PlannedProject } from './planRow'

export type Found = { id?: string; stored?: Stored } | { refused: Remark }
type Match = { deletedAt?: null | string; id: string }

/** Ids of the projects that have a name, by the name: what is found without an identifier. */
export type Titles = Map<string, Match[]>

/** How many projects are read at once. */
const page = 200

/** The Finnish names of every project there is, of its latest draft, those in the trash too. */
export const readTitles = async (payload: Payload): Promise<Titles> => {
  const titles: Titles = new Map()
  for (let number = 1; ; number += 1) {
    const { docs, hasNextPage } = await payload.find({
      ...asEdited,
      limit: page,
      page: number,
      select: { deletedAt: true, title: true },
      sort: 'id',
    })
    for (const { deletedAt, id, title } of docs as {
      deletedAt?: string
      id: string
      title: unknown
    }[]) {
      // A draft that was only just begun has no name, whatever its type says.
      if (typeof title !== 'string') continue
      const key = normal(title)
      titles.set(key, [...(titles.get(key) ?? []), { deletedAt: deletedAt ?? null, id }])
    }
    if (!hasNextPage) return titles
  }
}

/**
 * The projects that rows are about: by the identifier, or without one by the Finnish name.
 * A project in the trash is never made a second time.
 *
 * @param titles asked for only when a row has no identifier
 * @returns in the order of the rows
 */
export const findStored = async (
  payload: Payload,
  projects: PlannedProject[],
  titles: () => Promise<Titles>,
): Promise<Found[]> => {
  const identifiers = projects.flatMap(({ identifier }) => identifier ?? [])
  const known = await byIdentifier(payload, identifiers)
  const matches: Match[][] = []
  for (const { identifier, titleFi = '' } of projects) {
    const found = identifier ? known.get(identifier) : (await titles()).get(normal(titleFi))
    matches.push(found ?? [])
  }
  const stored = await readStored(
    payload,
    matches.flatMap(([match, ...more]) => (match && more.length === 0 ? [match.id] : [])),
  )
  return matches.map(([match, ...more], index): Found => {
    if (more.length > 0) {
      const value = projects[index]?.titleFi ?? ''
      return { refused: { key: 'match.ambiguous', level: 'error', values: { value } } }
    }
    if (!match) return {}
    if (match.deletedAt) return { refused: { key: 'match.trashed', level: 'error' } }
    const before = stored.get(match.id)
    return before ? { id: match.id, stored: before } : {}
  })
}

const asEdited = {
  collection: 'projects',
  depth: 0,
  draft: true,
  locale: 'fi',
  trash: true,
} as const

const byIdentifier = async (
  payload: Payload,
  identifiers: string[],
): Promise<Map<string, Match[]>> => {
  if (identifiers.length === 0) return new Map()
  const where: Where = { identifier: { in: identifiers } }
  const select = { deletedAt: true, identifier: true } as const
  const { docs } = await payload.find({ ...asEdited, limit: 0, pagination: false, select, where })
  return new Map(docs.map((doc) => [doc.identifier ?? '', [doc]]))
}

/** The latest draft of each in both languages, without fallback. */
const readStored = async (payload: Payload, ids: string[]): Promise<Map<string, Stored>> => {
  if (ids.length === 0) return new Map()
  const read = async (locale: 'en' | 'fi') => {
    const { docs } = await payload.find({
      ...asEdited,
      fallbackLocale: false,
      limit: 0,
      locale,
      pagination: false,
      sort: 'id',
      where: { id: { in: ids } },
    })
    return new Map(docs.map((doc) => [doc.id, doc]))
  }
  const [fi, en] = [await read('fi'), await read('en')]
  return new Map(ids.map((id) => [id, { en: en.get(id) ?? {}, fi: fi.get(id) ?? {} }]))
}
