import type { Project } from '../../payload-types'
import type { Text } from '../../opendata/schema/common'
import type { ProjectRecord } from '../../opendata/schema/project'
import type { Ids } from './ids'

type Language = 'en' | 'fi'
export type AllIds = Record<
  'documents' | 'images' | 'partners' | 'programmes' | 'projects' | 'topics',
  Ids
>

/**
 * A record as Payload takes it, with the texts of one language. Relations between projects and the
 * formatted text come later: they may name a project that is not there yet.
 */
export const projectData = (
  record: ProjectRecord,
  language: Language,
  ids: AllIds,
): Partial<Project> => {
  const say = (text?: Text) => text?.[language] ?? null
  return {
    acronym: record.acronym ?? null,
    associatedCountries: record.associatedCountries as Project['associatedCountries'] & object,
    attachments: found(record.documents, ids.documents),
    contactUnit: say(record.contactUnit),
    context: say(record.context),
    continuation: say(record.continuation),
    countries: record.statedCountries as Project['countries'] & object,
    grantNumber: record.grantNumber ?? null,
    images: record.images.flatMap(({ identifier, kind }) => {
      const image = ids.images.get(identifier)
      return image ? [{ image, kind }] : []
    }),
    keyFigures: record.keyFigures.map(({ label, qualifier, unit, value, valueTo }) => ({
      label: say(label) ?? '',
      qualifier: qualifier ?? null,
      unit: unit as 'count',
      value,
      valueTo: valueTo ?? null,
    })),
    keyResults: record.keyResults.map((text) => ({ text: say(text) ?? '' })),
    leadPartner: record.leadPartner
      ? (ids.partners.get(record.leadPartner.identifier) ?? null)
      : null,
    links: record.links.map((link) => ({
      label: say(link.label) ?? '',
      language: (link.language ?? null) as 'fi' | null,
      url: link.url ?? null,
    })),
    meta: {
      description: say(record.searchEngines?.description),
      title: say(record.searchEngines?.title),
    },
    officialName: say(record.officialName),
    ownerRole: record.ownerRole ?? null,
    partners: record.partners.flatMap(({ identifier, note, role }) => {
      const organisation = ids.partners.get(identifier)
      return organisation ? [{ note: say(note), organisation, role }] : []
    }),
    partnersNote: say(record.partnersNote),
    phases: record.phases.map((phase) => ({
      alsoFundedBy: say(phase.alsoFundedBy),
      end: phase.end ?? '',
      isApproximate: (phase.totalBudget ?? phase.ownShare)?.isApproximate ?? false,
      note: say(phase.note),
      ownShare: phase.ownShare?.amount ?? null,
      programme: phase.programme ? (ids.programmes.get(phase.programme.identifier) ?? null) : null,
      regionCount: phase.regionCount ?? null,
      start: phase.start ?? '',
      totalBudget: phase.totalBudget?.amount ?? null,
    })),
    slug: record.slug[language] ?? null,
    statedAssociatedPartnerCount: record.statedAssociatedPartnerCount ?? null,
    statedCountryCount: record.statedCountryCount ?? null,
    statedPartnerCount: record.statedPartnerCount ?? null,
    summary: say(record.summary) ?? '',
    title: say(record.title) ?? '',
    topics: found(record.topics, ids.topics),
  }
}

const found = (named: { identifier: string }[], ids: Ids): string[] =>
  named.flatMap(({ identifier }) => ids.get(identifier) ?? [])

const localisedRows = ['images', 'keyFigures', 'keyResults', 'links', 'partners', 'phases'] as const

/** The same data for the other language: rows keep their identity, so that texts join in the same row. */
export const inSameRows = (data: Partial<Project>, stored: Partial<Project>): Partial<Project> => {
  const rows = localisedRows.map((name) => [
    name,
    (data[name] ?? []).map((row, index) => ({ ...row, id: stored[name]?.[index]?.id ?? null })),
  ])
  return { ...data, ...(Object.fromEntries(rows) as Partial<Project>) }
}
