import type { FeedbackFaults, FeedbackForm } from '../../feedback/readForm'
import type { FeedbackRefusal } from '../../feedback/receiveFeedback'

/** What the form shows: all that was written, and what was wrong with it. */
export type FormState = {
  /** How many times the form was sent: 0 at first. */
  attempt: number
  faults: FeedbackFaults
  form: FeedbackForm
  refusal?: FeedbackRefusal
  token: string
}
