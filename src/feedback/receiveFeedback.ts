import type { Payload } from 'payload'

import { slugs } from '../slugs'
import { checkFormToken } from './formToken'
import { createSenderLimit } from './limitSenders'
import {
  faultsOf,
  isFeedbackKind,
  readFeedbackForm,
  type FeedbackFaults,
  type FeedbackForm,
} from './readForm'
import { trapName } from './rules'

/** Why a form as a whole was not taken. */
export type FeedbackRefusal = 'early' | 'faults' | 'late' | 'tooMany' | 'trap'

export type FeedbackResult =
  | { faults: FeedbackFaults; form: FeedbackForm; refusal: FeedbackRefusal; taken: false }
  | { reference: string; taken: true }

type Sent = {
  /** Of the sender, to count by; it is not stored. */
  address: string
  data: FormData
  /** Language of the page that the form was on. */
  locale: 'en' | 'fi'
  now?: number
  payload: Payload
}

const mayPass = createSenderLimit()

/**
 * Takes what the public wrote on the site: the only way in, as the collection refuses everybody
 * but staff. What is refused comes back whole, with the reason.
 */
export const receiveFeedback = async ({
  address,
  data,
  locale,
  now = Date.now(),
  payload,
}: Sent): Promise<FeedbackResult> => {
  const form = readFeedbackForm(data)
  const refuse = (refusal: FeedbackRefusal, faults: FeedbackFaults = {}) =>
    ({ faults, form, refusal, taken: false }) as const

  if (data.get(trapName)) return refuse('trap')
  const token = data.get('token')
  const state = checkFormToken(payload.secret, typeof token === 'string' ? token : '', now)
  if (state === 'early') return refuse('early')
  if (state !== 'good') return refuse('late')
  const faults = faultsOf(form)
  if (Object.keys(faults).length > 0 || !isFeedbackKind(form.kind)) return refuse('faults', faults)
  if (!mayPass(address, now)) return refuse('tooMany')

  const { email, kind, message, name, page } = form
  const { reference } = await payload.create({
    collection: slugs.feedback,
    data: {
      document: await documentOf(payload, form.document),
      email: email || null,
      kind,
      language: locale,
      message,
      name: name || null,
      page: page || null,
      receivedAt: new Date(now).toISOString(),
      state: 'new',
    },
  })
  payload.logger.info({ feedback: { kind, reference }, msg: 'Feedback received' })
  return { reference: reference ?? '', taken: true }
}

/** The attachment that a message is about, if the public may read it. */
const documentOf = async (payload: Payload, id: string): Promise<string | null> => {
  if (!id) return null
  const { docs } = await payload.find({
    collection: slugs.attachments,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { title: true },
    where: { id: { equals: id } },
  })
  return docs[0]?.id ?? null
}
