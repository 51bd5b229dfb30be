import { z } from 'zod'

import { webAddress } from './common'

/** A page of records. */
export const pageOf = (record: z.ZodType) =>
  z.strictObject({
    data: z.array(record),
    links: z.strictObject({
      next: webAddress.optional().meta({ description: 'The page after this; absent on the last.' }),
      self: webAddress,
    }),
    meta: z.strictObject({
      count: z.int().meta({ description: 'Records on this page.' }),
      licence: webAddress,
      total: z.int().meta({ description: 'Records that the request chooses, on every page.' }),
    }),
  })

/** @see https://www.rfc-editor.org/rfc/rfc9457 */
export const problem = z.strictObject({
  detail: z.string().optional(),
  instance: z.string(),
  status: z.int(),
  title: z.string(),
  type: webAddress,
})
