import type { Payload } from 'payload'

import { partText, publicParts, type PublicPart, type PublishedState } from '../lib/changeLog'
import { slugs } from '../slugs'

/** So many are read: older ones make no difference to a reader any more. */
const most = 40

/**
 * How a project was when it was published, each time, the oldest first.
 *
 * Reads versions, which are staff's alone, past access control. Only versions that readers have
 * had are read, and of those nothing but the parts that the public page shows: no note of the
 * staff, no name, no draft.
 */
export const publishedStates = async (
  payload: Payload,
  id: string,
  locales: readonly string[],
): Promise<PublishedState[]> => {
  const states = new Map<string, { at: string; project: Record<string, unknown>[] }>()
  const fields = Object.values(publicParts).flat()
  for (const locale of locales) {
    const { docs } = await payload.findVersions({
      collection: slugs.projects,
      depth: 0,
      fallbackLocale: false,
      limit: most,
      locale: locale as never,
      pagination: false,
      select: { updatedAt: true, version: Object.fromEntries(fields.map((name) => [name, true])) },
      sort: '-updatedAt',
      where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
    })
    for (const version of docs) {
      const key = version.id
      const state = states.get(key) ?? { at: version.updatedAt, project: [] }
      state.project.push(version.version as unknown as Record<string, unknown>)
      states.set(key, state)
    }
  }
  return [...states.values()]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at, project }) => ({
      at,
      parts: Object.fromEntries(
        (Object.keys(publicParts) as PublicPart[]).map((part) => [
          part,
          project.map((one) => partText(part, one)).join(''),
        ]),
      ) as PublishedState['parts'],
    }))
}
