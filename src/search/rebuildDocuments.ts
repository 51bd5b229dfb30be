import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { aside } from '../lib/aside'
import { slugs } from '../slugs'
import { documentEntries, type DocumentDoc } from './content/documentEntries'
import { inBatches } from './engine/hits'
import type { DocumentText, Entry } from './engine/types'
import { inTransaction } from './inTransaction'
import { searchOf } from './instance'
import { textsOfAttachments } from './reading/attachmentTexts'
import { syncNamed } from './sync'

/**
 * Documents that are written in one transaction. Larger ones make fewer and larger pieces of index,
 * which are merged less often; with 100 the process took more than 600 MB.
 */
const batch = 40

type State = { checksum?: string; id: number | string; textState?: string; updatedAt?: string }
type Ready = { entries: Entry[]; id: string; state: string; text: DocumentText }

/**
 * Puts documents in the index. Their words are analysed before the transaction that writes them, in
 * which editors wait: one that has changed since is read once more in it, and one that is not public
 * any more stays out.
 *
 * @param onDone is told how many more are done
 */
export const rebuildDocuments = async (
  payload: Payload,
  ids: string[],
  onDone: (more: number) => void,
): Promise<void> => {
  const { engine } = await searchOf(payload)
  for (const some of inBatches(ids, batch)) {
    const ready = await analysed(payload, some)
    await inTransaction(payload, async (req) => {
      const now = await publicOnes<State>(req, some, stateFields)
      const states = new Map(now.map((doc) => [String(doc.id), stateOf(doc)]))
      const unchanged = ready.filter(({ id, state }) => states.get(id) === state)
      await engine.put(
        req,
        unchanged.flatMap(({ entries }) => entries),
        new Map(unchanged.map(({ id, text }) => [id, text])),
      )
      const written = new Set(unchanged.map(({ id }) => id))
      await syncNamed(
        req,
        slugs.attachments,
        some.filter((id) => !written.has(id)),
      )
    })
    onDone(some.length)
  }
}

const analysed = async (payload: Payload, ids: string[]): Promise<Ready[]> => {
  const { analyser, locales } = await searchOf(payload)
  const req = await createLocalReq({}, payload)
  const found = await publicOnes<DocumentDoc & State>(req, ids)
  const texts = await textsOfAttachments(req, ids)
  return found.map((doc) => ({
    ...documentEntries(analyser, doc, texts.get(String(doc.id)) ?? [], locales),
    id: String(doc.id),
    state: stateOf(doc),
  }))
}

const stateFields = { checksum: true, textState: true, updatedAt: true } as const

/** What a document's entries hang on: what is saved of it, and whether its file has been read. */
const stateOf = ({ checksum, textState, updatedAt }: State): string =>
  JSON.stringify([checksum, textState, updatedAt])

const publicOnes = async <Doc>(
  req: PayloadRequest,
  ids: string[],
  select?: typeof stateFields,
): Promise<Doc[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.attachments,
    depth: 0,
    limit: 0, // SQLite counts a document once for each language when it sorts by a localised name
    locale: 'all',
    pagination: false,
    req: aside(req),
    sort: 'id',
    where: { id: { in: ids }, isPublic: { equals: true } },
    ...(select ? { select } : {}),
  })
  return docs as unknown as Doc[]
}
