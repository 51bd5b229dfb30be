import type { PayloadRequest } from 'payload'

import { aside } from '../../../lib/aside'

/** Queue of scheduled publications: the host asks for it within a request (`server/runJobs.mjs`). */
export const publishingQueue = 'publishing'

export const publishLaterSlug = 'publishLater'

export type Withdrawal = { reason: 'inError' | 'merged'; successor?: number | string }

/** What a job of `publishLater` knows. */
export type Later = {
  project: string
  type: 'publish' | 'unpublish'
  user: { relationTo: string; value: number | string }
  withdrawal?: Withdrawal
}

/** A scheduled publication as the desk shows it. */
export type Scheduled = {
  /** When, as an ISO moment. */
  at: string
  /** It was tried, and refused; or its time passed without a try. */
  hasFailed: boolean
  id: number | string
  type: Later['type']
}

type Job = {
  hasError?: boolean | null
  id: number | string
  input?: unknown
  waitUntil?: null | string
}

/** How late a job may be before the desk says that it was not done, in milliseconds. */
const patience = 10 * 60_000

/** What is scheduled for a project, and what was and did not succeed; the next first. */
export const scheduledFor = async (req: PayloadRequest, project: string): Promise<Scheduled[]> => {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    depth: 0,
    pagination: false,
    req: aside(req),
    sort: 'waitUntil',
    where: {
      completedAt: { exists: false },
      'input.project': { equals: project },
      taskSlug: { equals: publishLaterSlug },
    },
  })
  return (docs as Job[]).map(({ hasError, id, input, waitUntil }) => ({
    at: waitUntil ?? '',
    hasFailed: hasError === true || Date.parse(waitUntil ?? '') < Date.now() - patience,
    id,
    type: (input as Later).type,
  }))
}

/** Ids of the projects of which a scheduled publication or taking down did not succeed. */
export const projectsWithFailedSchedules = async (req: PayloadRequest): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    depth: 0,
    pagination: false,
    req: aside(req),
    where: { hasError: { equals: true }, taskSlug: { equals: publishLaterSlug } },
  })
  return [...new Set((docs as Job[]).map(({ input }) => (input as Later).project))]
}
