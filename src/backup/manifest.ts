import { z } from 'zod'

/** What a backup is of, read before anything of it is believed. */
export const manifest = z.object({
  database: z.enum(['sqlite', 'mongodb']),
  format: z.literal(1),
  /** False where the server has no snapshots: then the collections are of almost one moment. */
  isSnapshot: z.boolean(),
  made: z.iso.datetime(),
})

export type Manifest = z.infer<typeof manifest>
