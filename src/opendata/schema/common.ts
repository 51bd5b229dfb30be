import { z } from 'zod'

/** A text in the languages that it exists in: what is not translated is absent. */
export const text = z
  .strictObject({ en: z.string().optional(), fi: z.string().optional() })
  .meta({ description: 'A text by language. A language that it does not exist in is absent.' })

export const identifier = z.string().min(1).meta({
  description: 'Stable: it survives changes of name and address, and a move to another database.',
})

export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .meta({ description: 'ISO 8601, as exact as it is known: 2016, 2019-10 or 2022-01-01.' })

export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: 'ISO 3166-1 alpha-2.' })

export const money = z
  .strictObject({
    amount: z.int().min(1),
    currency: z.literal('EUR'),
    isApproximate: z.boolean().meta({ description: 'True where the source says “about”.' }),
  })
  .meta({ description: 'Whole euros, never more exact than they are known.' })

export const webAddress = z.string().meta({ format: 'uri' })

/** The page for people, in each language. */
export const pages = z.strictObject({ en: webAddress, fi: webAddress })

export const moment = z.string().meta({ format: 'date-time' })

/** What every record has. */
export const shared = {
  api: webAddress.meta({ description: 'This record in the API.' }),
  identifier,
  modified: moment,
}

/** A record named by another: enough to show it, and to fetch it. */
export const reference = z.strictObject({ identifier, name: text })

export const image = z.strictObject({
  alt: text.optional(),
  caption: text.optional(),
  credit: z.string().optional(),
  identifier,
  isDecorative: z.boolean(),
  url: webAddress,
})

export type Text = z.infer<typeof text>
export type Money = z.infer<typeof money>
export type Reference = z.infer<typeof reference>
export type ImageRecord = z.infer<typeof image>
