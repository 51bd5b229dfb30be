import type { PayloadRequest, Where } from 'payload'

import { publisher } from '../../access/publisher'
import { projectsWithFailedSchedules } from '../../collections/Projects/later/later'
import { aside } from '../../lib/aside'

type TaskName =
  | 'dead'
  | 'errors'
  | 'missing'
  | 'outdated'
  | 'returned'
  | 'review'
  | 'unreviewed'
  | 'unscheduled'
  | 'waiting'

type Task = {
  collection: 'link-checks' | 'projects'
  /** Where it is known already. */
  count?: number
  name: TaskName
  where: Where
}

/** What there may be to do for whoever asks; each is a filter of a list. */
export const tasksFor = async (req: PayloadRequest): Promise<Task[]> => {
  const user = String(req.user?.id)
  const projects = (name: TaskName, where: Where): Task => ({ collection: 'projects', name, where })
  return [
    publisher({ req })
      ? projects('waiting', {
          reviewState: { equals: 'submitted' },
          submittedBy: { not_equals: user },
        })
      : projects('returned', {
          reviewState: { equals: 'returned' },
          submittedBy: { equals: user },
        }),
    projects('missing', { translationState: { equals: 'missing' } }),
    projects('outdated', { translationState: { equals: 'outdated' } }),
    projects('errors', { gateErrors: { greater_than: 0 }, publishedAt: { exists: true } }),
    projects('review', { reviewBy: { less_than: new Date().toISOString() } }),
    ...(publisher({ req }) ? await failedSchedules(req) : []),
    ...(publisher({ req })
      ? [projects('unreviewed', { publishedUnreviewed: { equals: true } })]
      : []),
    { collection: 'link-checks', name: 'dead', where: { isDead: { equals: true } } },
  ]
}

/** Projects whose publication or taking down at a set time did not succeed; nothing when there are none. */
const failedSchedules = async (req: PayloadRequest): Promise<Task[]> => {
  const ids = await projectsWithFailedSchedules(req)
  return ids.length === 0
    ? []
    : [
        {
          collection: 'projects',
          count: ids.length,
          name: 'unscheduled',
          where: { id: { in: ids.join(',') } },
        },
      ]
}

/** How many documents of the list a task is about, drafts counted as the list shows them. */
export const countOf = async (req: PayloadRequest, task: Task): Promise<number> => {
  if (task.count !== undefined) return task.count
  if (task.collection === 'link-checks') {
    const { totalDocs } = await req.payload.count({
      collection: task.collection,
      req: aside(req),
      where: task.where,
    })
    return totalDocs
  }
  const { totalDocs } = await req.payload.countVersions({
    collection: task.collection,
    req: aside(req),
    where: {
      and: [
        { latest: { equals: true } },
        { 'version.deletedAt': { exists: false } },
        ...Object.entries(task.where).map(([field, condition]) => ({
          [`version.${field}`]: condition,
        })),
      ] as Where[],
    },
  })
  return totalDocs
}

/** The list that shows them, as the list view itself writes its filters. */
export const listAddress = (admin: string, { collection, where }: Task): string => {
  const query = new URLSearchParams()
  Object.entries(where).forEach(([field, condition], index) => {
    for (const [operator, value] of Object.entries(condition as Record<string, unknown>)) {
      query.set(`where[or][0][and][${index}][${field}][${operator}]`, String(value))
    }
  })
  return `${admin}/collections/${collection}?${query.toString()}`
}
