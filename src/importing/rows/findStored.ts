import type { Payload, Where } from 'payload'

import type { Remark } from '../messages'
import { normal } from '../readValues'
import type { Stored } from './changesOf'
import type { PlannedProject } from './planRow'

type Found = { id?: string; stored?: Stored } | { refused: Remark }

/**
 * The project that a row is about: by its identifier, or without one by its Finnish name.
 * A project in the trash is never made a second time.
 */
export const findStored = async (payload: Payload, project: PlannedProject): Promise<Found> => {
  const { identifier, titleFi = '' } = project
  const found = identifier
    ? await projectsWhere(payload, { identifier: { equals: identifier } })
    : (await projectsWhere(payload, { title: { like: titleFi } })).filter(
        ({ title }) => normal(title) === normal(titleFi),
      )
  if (found.length > 1) {
    return { refused: { key: 'match.ambiguous', level: 'error', values: { value: titleFi } } }
  }
  const [match] = found
  if (!match) return {}
  if (match.deletedAt) return { refused: { key: 'match.trashed', level: 'error' } }
  return { id: match.id, stored: await readStored(payload, match.id) }
}

const projectsWhere = async (payload: Payload, where: Where) => {
  const { docs } = await payload.find({
    collection: 'projects',
    depth: 0,
    draft: true,
    limit: 5,
    locale: 'fi',
    pagination: false,
    select: { deletedAt: true, title: true },
    trash: true,
    where,
  })
  return docs
}

const readStored = async (payload: Payload, id: string): Promise<Stored> => {
  const read = (locale: 'en' | 'fi') =>
    payload.findByID({
      collection: 'projects',
      depth: 0,
      draft: true,
      fallbackLocale: false,
      id,
      locale,
    })
  return { en: await read('en'), fi: await read('fi') }
}
