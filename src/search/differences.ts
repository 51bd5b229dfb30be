import type { Payload } from 'payload'

import { slugs } from '../slugs'
import { namedEntries, type NamedDoc } from './content/namedEntries'
import { readNames, type Names } from './content/names'
import { projectEntries, type ProjectDoc } from './content/projectEntries'
import { inBatches } from './engine/hits'
import { oneForEachLanguage } from './engine/oneForEachLanguage'
import { kinds, type Entry, type Kind } from './engine/types'
import { inTransaction } from './inTransaction'
import { searchOf, type Search } from './instance'
import { publicIds } from './publicIds'
import { syncNamed, syncProjects } from './sync'

/** Things in one look, and in one transaction when they are mended. */
const batch = 100
/** Of what names nothing else. */
const noNames: Names = new Map()

/** Of each kind, the ids of what the index has and should not, has not and should, or has otherwise. */
export type Differences = Partial<Record<Kind, string[]>>

/**
 * Compares the index with what is public. Of documents only whether they are there: their texts are
 * compared by reading the files anew, which `rebuildIndex` does not do either.
 */
export const searchDifferences = async (payload: Payload): Promise<Differences> => {
  const search = await searchOf(payload)
  const differences: Differences = {}
  for (const kind of kinds) {
    const found = await differencesOf(payload, search, kind)
    if (found.length > 0) differences[kind] = found
  }
  return differences
}

/** Brings what differs in step. */
export const mendSearch = async (payload: Payload, differences: Differences): Promise<void> => {
  for (const kind of kinds) {
    for (const ids of inBatches(differences[kind] ?? [], batch)) {
      await inTransaction(payload, (req) =>
        kind === 'projects'
          ? syncProjects(req, ids)
          : syncNamed(req, kind === 'documents' ? 'attachments' : kind, ids),
      )
    }
  }
}

const differencesOf = async (payload: Payload, search: Search, kind: Kind): Promise<string[]> => {
  const wanted = new Set(await publicIds(payload, kind === 'documents' ? 'attachments' : kind))
  const held = new Set(await search.engine.docsOf(kind))
  const differing = [...held].filter((id) => !wanted.has(id))
  const names = kind === 'projects' ? await readNames(payload, undefined) : noNames
  for (const ids of inBatches([...wanted], batch)) {
    const entries = kind === 'documents' ? [] : await entriesOf(payload, search, kind, ids, names)
    const texts = await search.engine.textsOf(entries)
    const changed = new Set(
      entries.filter(({ text }, index) => text !== texts[index]).map(({ doc }) => doc),
    )
    const written = new Set(entries.map(({ doc }) => doc))
    for (const id of ids) {
      // One that says nothing in any language has no entry, and should have none.
      const isMissing = !held.has(id) && (kind === 'documents' || written.has(id))
      if (isMissing || changed.has(id)) differing.push(id)
    }
  }
  return differing
}

const entriesOf = async (
  payload: Payload,
  { analyser, locales }: Search,
  kind: Exclude<Kind, 'documents'>,
  ids: string[],
  names: Names,
): Promise<Entry[]> => {
  const { docs } = await payload.find({
    collection: slugs[kind],
    depth: 0,
    limit: 0, // SQLite counts a document once for each language when it sorts by a localised name
    locale: 'all',
    pagination: false,
    where: { id: { in: ids } },
  })
  if (kind !== 'projects') {
    return oneForEachLanguage(
      (docs as unknown as NamedDoc[]).flatMap((doc) => namedEntries(analyser, kind, doc, locales)),
    )
  }
  return oneForEachLanguage(
    (docs as unknown as ProjectDoc[]).flatMap((doc) =>
      projectEntries(analyser, doc, names, locales),
    ),
  )
}
