/** How far a project is on its way to readers. `_status` stays Payload's own. */
type ReviewState = 'draft' | 'published' | 'returned' | 'submitted'

/** What somebody does to a project in review, other than publishing it. */
export type ReviewStep = 'return' | 'submit' | 'withdraw'

export type ReviewEvent = {
  action: 'published' | 'publishedUnreviewed' | 'returned' | 'submitted' | 'withdrawn'
  /** ISO time. */
  at: string
  /** Id of the user, as text. */
  by: string
  /** As it was then: the user may be gone by now. */
  name: string
  remark?: string
}

export type Review = {
  reviewEvents?: null | ReviewEvent[]
  reviewRemark?: null | string
  reviewState?: null | ReviewState
  submittedBy?: null | string
}

type Step = { action: ReviewEvent['action']; from: ReviewState[]; to: ReviewState }

const steps: Record<ReviewStep, Step> = {
  return: { action: 'returned', from: ['submitted'], to: 'returned' },
  submit: { action: 'submitted', from: ['draft', 'returned'], to: 'submitted' },
  withdraw: { action: 'withdrawn', from: ['submitted'], to: 'draft' },
}

/** The step by its name, or nothing. */
export const stepNamed = (name: unknown): ReviewStep | undefined =>
  typeof name === 'string' && Object.hasOwn(steps, name) ? (name as ReviewStep) : undefined

export const stepOf = (name: ReviewStep): Step => steps[name]

/** What somebody may do to the project now, publishing aside. */
export const openSteps = (
  { reviewState, submittedBy }: Review,
  { canPublish, user }: { canPublish: boolean; user: string },
): ReviewStep[] => {
  const state = reviewState ?? 'draft'
  const isFor: Record<ReviewStep, boolean> = {
    return: canPublish,
    submit: true,
    withdraw: submittedBy === user,
  }
  return (['submit', 'withdraw', 'return'] as const).filter(
    (name) => isFor[name] && steps[name].from.includes(state),
  )
}

/** Whether somebody else than the publisher has sent the project for review: two pairs of eyes. */
export const isReviewed = ({ reviewState, submittedBy }: Review, publisher: string): boolean =>
  reviewState === 'submitted' && Boolean(submittedBy) && submittedBy !== publisher

/** The record with one more event; the oldest go when there are more than a hundred. */
export const withEvent = (
  events: Review['reviewEvents'],
  event: ReviewEvent,
): NonNullable<Review['reviewEvents']> =>
  [...(Array.isArray(events) ? events : []), event].slice(-100)
