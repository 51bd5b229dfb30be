import type { Config, PayloadRequest } from 'payload'

import { administrator } from '../access/administrator'
import { upkeepQueue } from '../feedback/forgetSendersTask'
import { forgetImportsTask } from '../importing/job/forgetImports'
import { importTask } from '../importing/job/importTask'
import { importsSlug } from '../importing/job/slug'
import { isServer } from './isServer'

/**
 * Work that is done later, and how often it is looked for.
 *
 * What is published at a set time is not here: it drops pages that Next keeps, which can be done
 * within a request alone. The server asks for that queue itself: see `server/runJobs.mjs`.
 */
export const jobs: NonNullable<Config['jobs']> = {
  // By hand only who runs the archive may.
  access: { cancel: administrator, queue: administrator, run: administratorOrServer },
  autoRun: [
    // Is there upkeep to do? What runs when is said by each task.
    { cron: '*/5 * * * *', queue: upkeepQueue, silent: { info: true } },
    // Imports start at once; this takes one whose server ended before it could.
    { cron: '* * * * *', queue: importsSlug, silent: { info: true } },
  ],
  tasks: [forgetImportsTask(upkeepQueue), importTask],
}

function administratorOrServer({ req }: { req: PayloadRequest }): boolean {
  return administrator({ req }) || isServer(req.headers, req.payload.config.secret)
}
