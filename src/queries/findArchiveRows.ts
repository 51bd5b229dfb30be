import type { GlanceProject } from '../lib/glance/types'
import { findPublished } from './findPublished'
import { keptInMemory } from './keptInMemory'

/** A published project as sums, pictures and lists need it; ids and codes alone. */
export type ArchiveRow = GlanceProject & { topics: string[] }

/** Every published project, the last to end first. */
export const findArchiveRows = keptInMemory('rows', async (): Promise<ArchiveRow[]> => {
  const published = await findPublished()
  return published.map(({ allCountries, id, leadPartner, partners, phases, topics }) => ({
    countries: allCountries ?? [],
    id,
    partners: idsOf([leadPartner, ...(partners ?? []).map(({ organisation }) => organisation)]),
    phases: phases.map(({ end, isApproximate, ownShare, programme, start, totalBudget }) => ({
      ...(totalBudget ? { budget: totalBudget } : {}),
      end: Number(end.slice(0, 4)),
      isApproximate: isApproximate ?? false,
      ...(ownShare ? { ownShare } : {}),
      ...(typeof programme === 'string' ? { programme } : {}),
      start: Number(start.slice(0, 4)),
    })),
    topics: idsOf(topics ?? []),
  }))
})

/** What projects name, each with pages of its own. */
export type NamedSection = 'countries' | 'partners' | 'programmes' | 'topics'

/** What a project names of each kind. */
export const namedIn: Record<NamedSection, (row: ArchiveRow) => string[]> = {
  countries: ({ countries }) => countries,
  partners: ({ partners }) => partners,
  programmes: ({ phases }) => [...new Set(phases.flatMap(({ programme }) => programme ?? []))],
  topics: ({ topics }) => topics,
}

/** The published projects that name a document of a section, or a country, the last to end first. */
export const rowsThatName = async (section: NamedSection, id: string): Promise<ArchiveRow[]> =>
  (await findArchiveRows()).filter((row) => namedIn[section](row).includes(id))

/** Each once. */
const idsOf = (relations: unknown[]): string[] => [
  ...new Set(relations.filter((relation) => typeof relation === 'string')),
]
