import type { Payload } from 'payload'

import { slugs } from '../slugs'
import { inBatches } from './engine/hits'
import { stampOf } from './form'
import { readNames } from './content/names'
import { projectEntries, type ProjectDoc } from './content/projectEntries'
import { inTransaction } from './inTransaction'
import { searchOf } from './instance'
import { publicIds } from './publicIds'
import { syncNamed } from './sync'

/** Projects, and what they name, that are indexed in one transaction: editors wait as long as one takes. */
const batch = 100
/** Larger ones make fewer and larger pieces of index, which are merged less often. */
const documentBatch = 40

type Report = (done: number, all: number) => void

/**
 * Makes the index anew out of what is public, and out of the texts that were read out of files.
 *
 * @param report is told how many of all things are done
 */
export const rebuildIndex = async (
  payload: Payload,
  report: Report = () => undefined,
): Promise<void> => {
  const { analyser, engine, locales } = await searchOf(payload)
  await inTransaction(payload, (req) => engine.clear(req))
  const projects = await publicIds(payload, 'projects')
  const named = ['attachments', 'partners', 'programmes', 'topics'] as const
  const others = await Promise.all(named.map((collection) => publicIds(payload, collection)))
  const all = projects.length + others.flat().length
  let done = 0
  const count = (more: number) => {
    done += more
    report(done, all)
  }
  const names = await readNames(payload, undefined)
  for (const ids of inBatches(projects, batch)) {
    const { docs } = await payload.find({
      collection: slugs.projects,
      depth: 0,
      limit: 0, // SQLite counts a document once for each language when it sorts by a localised name
      locale: 'all',
      pagination: false,
      sort: 'id',
      where: { _status: { equals: 'published' }, id: { in: ids } },
    })
    const entries = (docs as unknown as ProjectDoc[]).flatMap((project) =>
      projectEntries(analyser, project, names, locales),
    )
    await inTransaction(payload, (req) => engine.put(req, entries))
    count(ids.length)
  }
  for (const [index, collection] of named.entries()) {
    const size = collection === 'attachments' ? documentBatch : batch
    for (const ids of inBatches(others[index] ?? [], size)) {
      await inTransaction(payload, (req) => syncNamed(req, collection, ids))
      count(ids.length)
    }
  }
  await inTransaction(payload, (req) => engine.setStamp(req, stampOf(analyser)))
}
