import type { Payload } from 'payload'

import { inBatches } from './engine/hits'
import { stampOf } from './form'
import { inTransaction } from './inTransaction'
import { searchOf } from './instance'
import { publicIds } from './publicIds'
import { rebuildDocuments } from './rebuildDocuments'
import { syncNamed, syncProjects } from './sync'

/** Projects, and what they name, that are indexed in one transaction: editors wait as long as one takes. */
const batch = 100

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
  const { analyser, engine } = await searchOf(payload)
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
  // Read in the transaction that writes them: what is withdrawn meanwhile does not come back.
  for (const ids of inBatches(projects, batch)) {
    await inTransaction(payload, (req) => syncProjects(req, ids))
    count(ids.length)
  }
  for (const [index, collection] of named.entries()) {
    const ids = others[index] ?? []
    if (collection === 'attachments') {
      await rebuildDocuments(payload, ids, count)
      continue
    }
    for (const some of inBatches(ids, batch)) {
      await inTransaction(payload, (req) => syncNamed(req, collection, some))
      count(some.length)
    }
  }
  await inTransaction(payload, (req) => engine.setStamp(req, stampOf(analyser)))
}
