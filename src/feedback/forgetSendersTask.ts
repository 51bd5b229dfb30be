import type { TaskConfig } from 'payload'

import { forgetSenders } from './forgetSenders'

/** Queue of the archive's own upkeep; the host says in `jobs.autoRun` how often it is worked off. */
export const upkeepQueue = 'nightly'

/** Clears old messages every night: see `forgetSenders`. */
export const forgetSendersTask: TaskConfig<{ input: object; output: { cleared: number } }> = {
  slug: 'forgetSenders',
  handler: async ({ req }) => ({ output: { cleared: await forgetSenders(req.payload, { req }) } }),
  label: 'Forget senders of handled feedback',
  outputSchema: [{ name: 'cleared', type: 'number' }],
  retries: 2,
  schedule: [{ cron: '0 30 2 * * *', queue: upkeepQueue }],
}
