import type { CollectionSlug, Payload } from 'payload'

import { importRows } from '../../src/importing/rows/importRows'
import { compareFiles } from '../../src/upkeep/files'
import { repair } from '../../src/upkeep/repair'
import type { Asked, Checked, Known } from './ledger'
import { importOf, textOf } from './work'

type Doc = Record<string, unknown> & { id: string }
type Texts = { en?: string; fi?: string }

/**
 * Compares what a killed process has left with what it had acknowledged, and has the repair command
 * mend the rest. What is not acknowledged may be there or not, but not by half.
 */
export const check = async (payload: Payload, { known, since }: Asked): Promise<Checked> => {
  const [half, lost]: [string[], string[]] = [[], []]
  const { faults, orphans, search } = await repair(payload, { isDryRun: false, olderThan: 0 })
  half.push(...faults.map(({ fault, id, name }) => `file ${name} of ${id} is ${fault}`))
  for (const [kind, ids] of Object.entries(search))
    half.push(...ids.map((id) => `the search has ${kind} ${id} otherwise`))

  for (const each of known) {
    const of = each.done ?? each.begun
    if (!of) continue
    const collection = of.kind === 'upload' ? 'attachments' : 'projects'
    const docs = await withIdentifier(payload, collection, of.identifier)
    if (docs.length > 1) half.push(`${of.identifier} is there ${String(docs.length)} times`)
    const [doc] = docs
    if (!doc) {
      const mayBeGone = of.isDeleted === true || each.begun?.isDeleted === true
      if (each.done && !mayBeGone) lost.push(`${of.identifier} is not there`)
    } else if (each.done?.isDeleted) lost.push(`${of.identifier} is there again`)
    else await checkThing(payload, each, doc, { half, lost })
  }
  half.push(...(await versionsAlone(payload, since)), ...(await halfImports(payload, known)))
  const after = await compareFiles(payload, 0)
  return { half, lost, orphans: orphans.length, orphansLeft: after.orphans.length }
}

type Found = { half: string[]; lost: string[] }

const checkThing = async (
  payload: Payload,
  { begun, done }: Known,
  doc: Doc,
  { half, lost }: Found,
): Promise<void> => {
  const of = done ?? begun
  if (!of) return
  const allowed = [begun, done].filter((step) => step !== undefined)
  if (of.kind === 'upload') {
    if (allowed.some(({ checksum, isDeleted }) => isDeleted === true || checksum === doc.checksum))
      return
    lost.push(`${of.identifier} has another file`)
    return
  }
  const title = doc.title as Texts
  const summary = (doc.summary as Texts).fi
  if (!title.fi || (of.kind !== 'publish' && !title.en))
    half.push(`${of.identifier} lacks a language`)
  if (of.kind === 'import') return
  if (!allowed.some(({ step }) => summary === textOf(of.identifier, step)))
    lost.push(`${of.identifier} says '${String(summary)}'`)
  const { docs: versions } = await payload.findVersions({
    collection: 'projects',
    depth: 0,
    limit: 1,
    locale: 'fi',
    sort: '-updatedAt',
    where: { latest: { equals: true }, parent: { equals: doc.id } },
  })
  if (versions[0]?.version.summary !== summary)
    half.push(`${of.identifier} has no version of its latest state`)
  if (of.kind !== 'publish') return
  const [stored] = (
    await payload.find({ collection: 'projects', depth: 1, where: { id: { equals: doc.id } } })
  ).docs
  if (stored?._status !== 'published') half.push(`${of.identifier} is not published`)
  const topics = (stored?.topics ?? []).filter((topic) => typeof topic === 'object')
  if (topics.length === 0 || topics.some(({ isPublic }) => !isPublic))
    half.push(`${of.identifier} names a topic that is not shown`)
}

const withIdentifier = async (
  payload: Payload,
  collection: CollectionSlug,
  identifier: string,
): Promise<Doc[]> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: true,
    locale: 'all',
    pagination: false,
    trash: true,
    where: { identifier: { equals: identifier } },
  })
  return docs as unknown as Doc[]
}

/** Versions since a moment of which there is no document. */
const versionsAlone = async (payload: Payload, since: string): Promise<string[]> => {
  const { docs } = await payload.findVersions({
    collection: 'projects',
    depth: 0,
    limit: 0,
    pagination: false,
    where: { createdAt: { greater_than: since } },
  })
  const parents = [...new Set(docs.map(({ parent }) => String(parent)))]
  const { docs: projects } = await payload.find({
    collection: 'projects',
    depth: 0,
    pagination: false,
    select: {},
    where: { id: { in: parents } },
  })
  const there = new Set(projects.map(({ id }) => id))
  return parents.filter((id) => !there.has(id)).map((id) => `versions of ${id} without it`)
}

/** Takes the imports that were cut short once more: then each row has to be there, once. */
const halfImports = async (payload: Payload, known: Known[]): Promise<string[]> => {
  const rows = known.flatMap(({ begun }) => (begun?.kind === 'import' ? [begun.identifier] : []))
  const half: string[] = []
  for (const name of new Set(rows.map((row) => row.replace(/-\d+$/, '')))) {
    for await (const { action, row } of importRows(importOf(payload, name)))
      if (action !== 'create' && action !== 'same')
        half.push(`row ${String(row)} of ${name} is taken again as '${action}'`)
  }
  for (const row of rows) {
    const count = (await withIdentifier(payload, 'projects', row)).length
    if (count !== 1) half.push(`${row} is there ${String(count)} times after a second import`)
  }
  return half
}
