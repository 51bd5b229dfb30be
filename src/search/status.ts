import type { Payload, PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import type { Kind } from './engine/types'
import { searchOf } from './instance'
import { stampOf } from './form'

export type SearchStatus = {
  analyser: 'builtIn' | 'voikko'
  /** Things of each kind in the index. */
  counts: Partial<Record<Kind, number>>
  /** Files whose text cannot be read, and why. */
  failed: { id: string; reason: string; title: string }[]
  /** Whether the index was made whole, in the way that this server makes it. */
  isCurrent: boolean
  /** What there is to be found of each kind: as many things should be in the index. */
  public: Partial<Record<Kind, number>>
  /** Why Voikko is not in use, in the words of the system. */
  reason?: string
  /** Files that wait to be read. */
  waiting: number
}

const mostFailed = 50

/** How the search stands: for the staff, so that somebody sees when it falls behind. */
export const searchStatus = async (
  payload: Payload,
  req: PayloadRequest,
): Promise<SearchStatus> => {
  const { analyser, engine } = await searchOf(payload)
  const count = async (collection: 'attachments' | 'projects' | NamedSlug, where: object) =>
    (await payload.count({ collection, req, where: where as never })).totalDocs
  const named = (collection: NamedSlug | 'attachments') =>
    count(collection, { isPublic: { equals: true } })
  const failed = await payload.find({
    collection: slugs.attachments,
    depth: 0,
    limit: mostFailed,
    req,
    select: { textFailure: true, title: true },
    where: { textState: { equals: 'failed' } },
  })
  return {
    analyser: analyser.name,
    counts: await engine.counts(),
    failed: failed.docs.map(({ id, textFailure, title }) => ({
      id,
      reason: textFailure ?? '',
      title,
    })),
    isCurrent: (await engine.stamp()) === stampOf(analyser),
    public: {
      documents: await named('attachments'),
      partners: await named('partners'),
      programmes: await named('programmes'),
      projects: await count('projects', { _status: { equals: 'published' } }),
      topics: await named('topics'),
    },
    waiting: await count('attachments', { textState: { equals: 'waiting' } }),
    ...(analyser.reason ? { reason: analyser.reason } : {}),
  }
}

type NamedSlug = 'partners' | 'programmes' | 'topics'
