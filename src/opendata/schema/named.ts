import { z } from 'zod'

import { country, identifier, image, pages, partialDate, shared, text, webAddress } from './common'

const licence = z.literal('CC0-1.0')

/** An organisation that a published project names. */
export const partner = z.strictObject({
  ...shared,
  country: country.optional(),
  kind: z.string().optional(),
  licence,
  name: text,
  page: pages,
  slug: text,
  website: webAddress.optional(),
})

/** A funding programme that a published project names. */
export const programme = z.strictObject({
  ...shared,
  disclaimer: text.optional(),
  emblem: image.optional(),
  fund: text.optional(),
  funder: text.optional(),
  kind: z.string().optional(),
  licence,
  name: text,
  page: pages,
  period: z.string().optional(),
  slug: text,
  statement: text.optional(),
  website: webAddress.optional(),
})

/** What projects are about. */
export const topic = z.strictObject({ ...shared, licence, name: text, page: pages, slug: text })

/** A document that a published project left behind. The licence is the document's own. */
export const document = z.strictObject({
  ...shared,
  accessibility: z.enum(['unknown', 'accessible', 'partial', 'not']),
  bytes: z.int().optional(),
  checksum: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .meta({ description: 'SHA-256 of the file.' }),
  description: text.optional(),
  filename: z.string(),
  firstPublished: partialDate.optional(),
  kind: z.string(),
  language: z.string(),
  licence: z.enum(['CC-BY-4.0', 'CC0-1.0', 'reserved']),
  mediaType: z.string(),
  pages: z.int().optional(),
  projects: z.array(z.strictObject({ identifier, title: text })),
  title: text,
  url: webAddress,
})

export type PartnerRecord = z.infer<typeof partner>
export type ProgrammeRecord = z.infer<typeof programme>
export type TopicRecord = z.infer<typeof topic>
export type DocumentRecord = z.infer<typeof document>
