import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { createHash } from 'node:crypto'
import type { DatabaseAdapterObj, Job } from 'payload'

const slug = 'payload-jobs'

/**
 * MongoDB with jobs that are done once, however many servers look for them at once.
 *
 * Payload looks for jobs that wait, marks all it has found, and takes them, whether or not another
 * server has marked them in between; and each server queues for itself what is to be done at a set
 * hour.
 */
export const withJobsOnce = (database: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...database,
  init: (args) => {
    const adapter = database.init(args) as unknown as MongooseAdapter
    const { create, updateJobs } = adapter

    adapter.create = async function (creation): Promise<unknown> {
      const scheduled = creation.collection === slug && scheduledAs(creation.data)
      // The second server is refused by the index on `_id`, and Payload goes on to the next task.
      const once = scheduled ? { ...creation, customID: scheduled } : creation
      return await create.call(this, once)
    }

    adapter.updateJobs = async function (update) {
      const { data, id, limit, sort, where } = update
      if (id || data.processing !== true || !where) return await updateJobs.call(this, update)
      const { docs: found } = await this.find<Job>({
        collection: slug,
        pagination: false,
        where,
        ...(limit ? { limit } : {}),
        ...(sort ? { sort } : {}),
      })
      const taken: Job[] = []
      for (const job of found)
        if (await take(this, job.id)) taken.push({ ...job, processing: true })
      return taken
    }
    return adapter
  },
})

/** Marks a job as taken; returns whether it still waited. */
const take = async ({ collections }: MongooseAdapter, id: number | string): Promise<boolean> => {
  const result = await collections[slug]?.updateOne(
    {
      _id: id,
      completedAt: { $in: [null] },
      hasError: { $ne: true },
      processing: { $ne: true },
    },
    { $set: { processing: true, updatedAt: new Date() } },
    { timestamps: false },
  )
  return result?.modifiedCount === 1
}

/** The same identifier for the same task at the same hour; none for what somebody has asked for. */
const scheduledAs = ({ meta, taskSlug, waitUntil }: Record<string, unknown>): string | undefined =>
  (meta as { scheduled?: boolean } | undefined)?.scheduled && waitUntil
    ? createHash('sha256')
        .update(JSON.stringify([taskSlug, new Date(waitUntil as string).toISOString()]))
        .digest('hex')
        .slice(0, 24)
    : undefined
