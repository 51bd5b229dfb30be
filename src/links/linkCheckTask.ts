import type { TaskConfig } from 'payload'

import { checkLinks } from './checkLinks'

/** Tries the links of published projects each night; runs where the host runs Payload's jobs. */
export const linkCheckTask = (options: { allowPrivate?: boolean } = {}): TaskConfig => ({
  slug: 'checkLinks',
  label: 'Check links',
  handler: async ({ req }: { req: { payload: Parameters<typeof checkLinks>[0] } }) => {
    const output = await checkLinks(req.payload, options)
    req.payload.logger.info({ ...output, msg: 'Checked the links of published projects.' })
    return { output }
  },
  outputSchema: [
    { name: 'dead', type: 'number' },
    { name: 'tried', type: 'number' },
  ],
  schedule: [{ cron: '30 2 * * *', queue: 'nightly' }],
})
