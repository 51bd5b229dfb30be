import { Forbidden, NotFound, type PayloadRequest, ValidationError } from 'payload'

import { publisher } from '../../../access/publisher'
import { aside } from '../../../lib/aside'
import { message } from '../../../messages'
import { slugs } from '../../../slugs'
import { bodyOf, idOf } from '../desk/request'
import { type Later, publishingQueue, publishLaterSlug, type Withdrawal } from './later'

/** Body: `type`, `at` (an ISO moment), and to take down, the `withdrawal`. */
export const schedule = async (req: PayloadRequest): Promise<void> => {
  const project = idOf(req)
  const user = publisherOf(req)
  const { at, type, withdrawal } = await bodyOf(req)
  const moment = typeof at === 'string' ? new Date(at) : new Date(NaN)
  if (!(moment.getTime() > Date.now())) throw refusal(req, 'at', message(req, 'later.notFuture'))
  const input: Later = { project, type: type === 'unpublish' ? 'unpublish' : 'publish', user }
  if (input.type === 'unpublish') input.withdrawal = withdrawalIn(req, project, withdrawal)
  // The caller must see the project to schedule it.
  await req.payload.findByID({
    id: project,
    collection: slugs.projects,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req: aside(req),
  })
  await req.payload.jobs.queue({
    input,
    queue: publishingQueue,
    req,
    task: publishLaterSlug,
    waitUntil: moment,
  })
}

/**
 * Body: the id of the `job`.
 * @throws {NotFound} when it names none
 */
export const cancel = async (req: PayloadRequest): Promise<void> => {
  const project = idOf(req)
  publisherOf(req)
  const { job } = await bodyOf(req)
  if (typeof job !== 'string' && typeof job !== 'number') throw new NotFound(req.t)
  await req.payload.delete({
    collection: 'payload-jobs',
    req,
    where: {
      id: { equals: job },
      'input.project': { equals: project },
      taskSlug: { equals: publishLaterSlug },
    },
  })
}

const publisherOf = (req: PayloadRequest): Later['user'] => {
  if (!req.user || !publisher({ req })) throw new Forbidden(req.t)
  return { relationTo: req.user.collection, value: req.user.id }
}

const withdrawalIn = (req: PayloadRequest, project: string, given: unknown): Withdrawal => {
  const { reason, successor } = (given ?? {}) as Partial<Withdrawal>
  if (reason === 'inError') return { reason }
  if (reason !== 'merged') throw refusal(req, 'reason', message(req, 'withdrawal.reasonMissing'))
  if (!successor) throw refusal(req, 'successor', message(req, 'withdrawal.successorMissing'))
  if (successor === project) throw refusal(req, 'successor', message(req, 'related.self'))
  return { reason, successor }
}

const refusal = (req: PayloadRequest, path: string, text: string) =>
  new ValidationError({ collection: slugs.projects, errors: [{ message: text, path }], req })
