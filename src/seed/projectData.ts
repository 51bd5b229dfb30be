import type { RequiredDataFromCollectionSlug } from 'payload'

import type { ImageSeed, ProjectSeed, Text } from './data/types'
import { toLexical } from './toLexical'
import type { Vocabulary } from './vocabulary'

type ProjectData = RequiredDataFromCollectionSlug<'projects'>

type Material = {
  attachments: string[]
  images: { image: string; kind: ImageSeed['kind'] }[]
}

/** A project of the seed as Payload takes it, with the texts of one language. */
export const projectData = (
  seed: ProjectSeed,
  language: keyof Text,
  ids: Vocabulary,
  { attachments, images }: Material,
): ProjectData => {
  const say = (text?: Partial<Text>) => text?.[language] ?? null
  return {
    acronym: seed.acronym ?? null,
    associatedCountries: seed.associatedCountries ?? [],
    attachments,
    body: toLexical(seed.body[language]),
    context: say(seed.context),
    continuation: say(seed.continuation),
    countries: seed.countries ?? [],
    images,
    keyFigures: (seed.keyFigures ?? []).map(({ label, qualifier, unit, value, valueTo }) => ({
      label: label[language],
      qualifier: qualifier ?? null,
      unit,
      value,
      valueTo: valueTo ?? null,
    })),
    keyResults: (seed.keyResults ?? []).map((text) => ({ text: text[language] })),
    leadPartner: idIn(ids.partners, seed.leadPartner),
    links: (seed.links ?? []).map((link) => ({
      label: link.label[language],
      language: link.language ?? null,
    })),
    officialName: say(seed.officialName),
    ownerRole: seed.ownerRole,
    partners: (seed.partners ?? []).map(({ note, organisation, role }) => ({
      note: say(note),
      organisation: idIn(ids.partners, organisation),
      role,
    })),
    partnersNote: say(seed.partnersNote),
    phases: seed.phases.map((phase) => ({
      alsoFundedBy: say(phase.alsoFundedBy),
      end: phase.end,
      isApproximate: phase.approximate ?? false,
      note: say(phase.note),
      ownShare: phase.ownShare ?? null,
      programme: phase.programme ? idIn(ids.programmes, phase.programme) : null,
      regionCount: phase.regionCount ?? null,
      start: phase.start,
      totalBudget: phase.totalBudget ?? null,
    })),
    slug: seed.slug[language],
    statedAssociatedPartnerCount: seed.statedAssociatedPartnerCount ?? null,
    statedCountryCount: seed.statedCountryCount ?? null,
    statedPartnerCount: seed.statedPartnerCount ?? null,
    summary: seed.summary[language],
    title: seed.title[language],
    topics: seed.topics.map((topic) => idIn(ids.topics, topic)),
  }
}

/** @throws {Error} when the seed's data names what it does not have */
const idIn = (ids: Map<string, string>, key: string): string => {
  const id = ids.get(key)
  if (!id) throw new Error(`The seed names '${key}', which it does not have.`)
  return id
}
