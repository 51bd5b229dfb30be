import { archiveDay } from './archiveDay'

/** The parts of a project that readers see, and the fields that make each. */
export const publicParts = {
  texts: ['acronym', 'body', 'context', 'continuation', 'officialName', 'summary', 'title'],
  results: ['keyFigures', 'keyResults'],
  funding: ['grantNumber', 'ownerRole', 'phases'],
  participants: [
    'associatedCountries',
    'countries',
    'leadPartner',
    'partners',
    'partnersNote',
    'statedAssociatedPartnerCount',
    'statedCountryCount',
    'statedPartnerCount',
  ],
  topics: ['topics'],
  documents: ['attachments'],
  links: ['links'],
  images: ['images'],
  related: ['relatedProjects'],
  contact: ['contactUnit'],
} as const
export type PublicPart = keyof typeof publicParts

/** A project as it was published at a moment: each part as text that differs when the part does. */
export type PublishedState = { at: string; parts: Record<PublicPart, string> }

/** What readers were given on a day: the project itself, or changes of some of its parts. */
export type ChangeEntry = { day: string; isFirst: boolean; parts: PublicPart[] }

/**
 * What changed for readers and when, the latest day first; days without a difference are left out.
 *
 * @param states the oldest first
 * @param publishedAt when the project first came out: what changed on that day belongs to that
 */
export const changeLog = (
  states: readonly PublishedState[],
  publishedAt: string,
): ChangeEntry[] => {
  const firstDay = archiveDay(publishedAt)
  const days = new Map<string, Set<PublicPart>>()
  states.forEach(({ at, parts }, index) => {
    const before = states[index - 1]
    const day = archiveDay(at)
    if (!before || day <= firstDay) return
    for (const part of Object.keys(publicParts) as PublicPart[]) {
      if (parts[part] === before.parts[part]) continue
      days.set(day, (days.get(day) ?? new Set()).add(part))
    }
  })
  const order = Object.keys(publicParts) as PublicPart[]
  const changes = [...days].map(([day, parts]) => ({
    day,
    isFirst: false,
    parts: order.filter((part) => parts.has(part)),
  }))
  return [{ day: firstDay, isFirst: true, parts: [] }, ...changes].sort((a, b) =>
    a.day < b.day ? 1 : -1,
  )
}

/** The fields of a part as text. Ids of rows are left out: a restored row has a new one. */
export const partText = (part: PublicPart, project: Record<string, unknown>): string =>
  JSON.stringify(
    publicParts[part].map((name) => project[name] ?? null),
    (key, value: unknown) => (key === 'id' || value === null ? undefined : value),
  )
