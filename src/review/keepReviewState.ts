import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'

import { publisher } from '../access/publisher'
import { message } from '../messages'
import { isTwoPersonRuleOn } from './settings'
import {
  isReviewed,
  openSteps,
  type Review,
  type ReviewEvent,
  type ReviewStep,
  stepOf,
  withEvent,
} from './steps'

type Project = Review & { _status?: string; id: number | string }

/** What the review endpoint asks of the save that it makes; nothing else can ask for it. */
export type ReviewContext = { reviewStep?: { remark?: string; step: ReviewStep } }

/**
 * Keeps the review state of a project: the asked-for step, or what a save makes of it.
 * @throws {APIError} 403 when the step is not for this person or from this state, or when two
 * people are needed to publish
 */
export const keepReviewState: CollectionBeforeChangeHook<Project> = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before: Review = operation === 'update' ? (originalDoc ?? {}) : {}
  const { reviewStep } = context as ReviewContext
  if (reviewStep) return { ...data, ...take(before, reviewStep, req) }
  if (data._status === 'published') return { ...data, ...(await publish(before, req)) }
  const kept = reviewFieldsOf(before)
  // What is edited after it was published is a draft again; what is under review stays so.
  const isEdited = !before.reviewState || before.reviewState === 'published'
  return { ...data, ...kept, reviewState: isEdited ? 'draft' : before.reviewState }
}

const reviewFieldsOf = (project: Review & Record<string, unknown>) => ({
  publishedUnreviewed: project.publishedUnreviewed ?? false,
  reviewEvents: project.reviewEvents ?? null,
  reviewRemark: project.reviewRemark ?? null,
  submittedBy: project.submittedBy ?? null,
})

const take = (
  before: Review,
  { remark, step }: NonNullable<ReviewContext['reviewStep']>,
  req: PayloadRequest,
) => {
  const user = idText(req.user?.id)
  if (!openSteps(before, { canPublish: publisher({ req }), user }).includes(step)) {
    throw new APIError(message(req, 'review.stepClosed'), 403, undefined, true)
  }
  const { action, to } = stepOf(step)
  const event = eventOf(req, action, remark)
  return {
    ...reviewFieldsOf(before),
    reviewEvents: withEvent(before.reviewEvents, event),
    // The last remark stays in sight until the project is published.
    ...(step === 'return' ? { reviewRemark: remark ?? null } : {}),
    reviewState: to,
    ...(step === 'submit' ? { submittedBy: user } : {}),
  }
}

const publish = async (before: Review, req: PayloadRequest) => {
  const published = { reviewRemark: null, reviewState: 'published', submittedBy: null } as const
  // The server's own code, such as an import, publishes for nobody.
  if (!req.user) return { ...reviewFieldsOf(before), ...published }
  const isSeenByTwo = isReviewed(before, idText(req.user.id))
  if (!isSeenByTwo && (await isTwoPersonRuleOn(req))) {
    throw new APIError(message(req, 'review.twoPeople'), 403, undefined, true)
  }
  const event = eventOf(req, isSeenByTwo ? 'published' : 'publishedUnreviewed')
  return {
    ...published,
    publishedUnreviewed: !isSeenByTwo,
    reviewEvents: withEvent(before.reviewEvents, event),
  }
}

const eventOf = (
  { user }: PayloadRequest,
  action: ReviewEvent['action'],
  remark?: string,
): ReviewEvent => {
  const { email = '', id = '', name } = (user ?? {}) as Partial<Record<string, string>>
  return {
    action,
    at: new Date().toISOString(),
    by: idText(id),
    name: name || email,
    ...(remark ? { remark } : {}),
  }
}

/** Ids are numbers in some hosts. */
const idText = (id?: number | string): string => String(id ?? '')
