import type { Payload, PayloadRequest, TaskConfig } from 'payload'

import { importsSlug } from './slug'

/** How long an import and its file are kept after anything last happened to it. */
export const keptDays = 30
const day = 86_400_000 // milliseconds

/**
 * Deletes old imports, the uploaded file and the report with them: what came of them is in the
 * projects and in the change log. One that is running is left.
 *
 * @returns how many were deleted
 */
export const forgetImports = async (
  payload: Payload,
  { now = Date.now(), req }: { now?: number; req?: PayloadRequest } = {},
): Promise<number> => {
  const { docs, errors } = await payload.delete({
    collection: importsSlug,
    depth: 0,
    ...(req ? { req } : {}),
    where: {
      state: { not_equals: 'running' },
      updatedAt: { less_than: new Date(now - keptDays * day).toISOString() },
    },
  })
  if (errors.length > 0) payload.logger.error({ errors, msg: 'Old imports could not be deleted.' })
  return docs.length
}

/**
 * Deletes old imports every night: see `forgetImports`.
 * @param queue of the archive's upkeep
 */
export const forgetImportsTask = (
  queue: string,
): TaskConfig<{ input: object; output: { forgotten: number } }> => ({
  slug: 'forgetImports',
  handler: async ({ req }) => ({
    output: { forgotten: await forgetImports(req.payload, { req }) },
  }),
  label: 'Delete old imports',
  outputSchema: [{ name: 'forgotten', type: 'number' }],
  retries: 2,
  schedule: [{ cron: '0 40 2 * * *', queue }],
})
