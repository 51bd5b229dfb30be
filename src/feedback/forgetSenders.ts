import type { Payload, PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import { day } from './dueIn'
import { keptDays } from './rules'

/**
 * Deletes what identifies a person from the messages that were handled more than `keptDays` days
 * ago: name, address, the words of the message and of the reply. What was asked of which document,
 * when, and how it ended, stays for the statistics.
 *
 * @returns how many messages were cleared
 */
export const forgetSenders = async (
  payload: Payload,
  { now = Date.now(), req }: { now?: number; req?: PayloadRequest } = {},
): Promise<number> => {
  const { docs } = await payload.update({
    collection: slugs.feedback,
    data: {
      email: null,
      forgottenAt: new Date(now).toISOString(),
      message: null,
      name: null,
      replyNote: null,
    },
    depth: 0,
    ...(req ? { req } : {}),
    where: {
      forgottenAt: { exists: false },
      handledAt: { less_than: new Date(now - keptDays * day).toISOString() },
    },
  })
  if (docs.length > 0) payload.logger.info({ cleared: docs.length, msg: 'Feedback cleared' })
  return docs.length
}
