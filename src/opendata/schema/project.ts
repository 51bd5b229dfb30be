import { z } from 'zod'

import {
  country,
  identifier,
  image,
  moment,
  money,
  pages,
  partialDate,
  reference,
  shared,
  text,
  webAddress,
} from './common'

const phase = z.strictObject({
  alsoFundedBy: text.optional(),
  end: partialDate.optional(),
  note: text.optional(),
  ownShare: money.optional(),
  programme: reference.optional(),
  regionCount: z.int().optional(),
  start: partialDate.optional(),
  totalBudget: money.optional(),
})

const keyFigure = z.strictObject({
  label: text,
  qualifier: z.enum(['about', 'atLeast', 'atMost']).optional(),
  unit: z.string(),
  value: z.number(),
  valueTo: z.number().optional(),
})

const documentReference = z.strictObject({
  identifier,
  kind: z.string(),
  language: z.string(),
  title: text,
  url: webAddress,
})

const shownImage = z.strictObject({
  ...image.shape,
  kind: z.enum(['photo', 'logo', 'fundingLogo']),
})

/** A published project, with everything that its page says. */
export const project = z.strictObject({
  ...shared,
  acronym: z.string().optional(),
  associatedCountries: z.array(country),
  contactUnit: text.optional(),
  context: text.optional(),
  continuation: text.optional(),
  countries: z
    .array(country)
    .meta({ description: 'Every country that the project is known to reach.' }),
  description: text.optional().meta({ description: 'The page’s text, without its formatting.' }),
  documents: z.array(documentReference),
  firstPublished: moment.optional(),
  grantNumber: z.string().optional(),
  images: z.array(shownImage),
  keyFigures: z.array(keyFigure),
  keyResults: z.array(text),
  leadPartner: reference.optional(),
  licence: z.literal('CC-BY-4.0'),
  links: z.array(
    z.strictObject({
      label: text,
      language: z.string().optional(),
      url: webAddress.optional(),
    }),
  ),
  officialName: text.optional(),
  ownerRole: z.enum(['lead', 'coordinator', 'partner', 'other']).optional(),
  page: pages,
  partners: z.array(
    z.strictObject({
      identifier,
      name: text,
      note: text.optional(),
      role: z.enum(['partner', 'associated', 'contractor', 'other']),
    }),
  ),
  partnersNote: text.optional(),
  period: z.strictObject({ end: partialDate.optional(), start: partialDate.optional() }),
  phases: z.array(phase),
  programmes: z.array(reference),
  relatedProjects: z.array(
    z.strictObject({
      identifier,
      kind: z.enum(['predecessor', 'successor', 'sister']),
      title: text,
    }),
  ),
  searchEngines: z
    .strictObject({ description: text.optional(), title: text.optional() })
    .optional(),
  slug: text,
  statedAssociatedPartnerCount: z.int().optional(),
  statedCountries: z.array(country),
  statedCountryCount: z.int().optional(),
  statedPartnerCount: z.int().optional(),
  summary: text.optional(),
  title: text,
  topics: z.array(reference),
  totalBudget: money.optional().meta({
    description: 'The sum of the phases’ known budgets; approximate when one of them is.',
  }),
})

export type ProjectRecord = z.infer<typeof project>
