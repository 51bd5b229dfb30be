import { EJSON } from 'bson'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { Readable } from 'node:stream'
import type { Payload } from 'payload'

import type { Entry } from '../opendata/zip/content'

/** Documents that are put back at once. */
const batch = 500

const connectionOf = (payload: Payload) => (payload.db as unknown as MongooseAdapter).connection

/**
 * Every collection, a document a line, as MongoDB's canonical extended JSON keeps every type.
 * All from one snapshot where the server has them.
 */
export const collectionEntries = async (
  payload: Payload,
): Promise<{ entries: AsyncGenerator<Entry>; isSnapshot: boolean }> => {
  const connection = connectionOf(payload)
  const session = await connection.startSession({ snapshot: true })
  const collections = await connection.listCollections()
  const names = collections.map(({ name }) => name).filter((name) => !name.startsWith('system.'))
  const isSnapshot = await connection
    .collection(names[0] ?? 'users')
    .findOne({}, { session })
    .then(
      () => true,
      () => false, // a server without snapshots says so by refusing
    )
  const lines = async function* (name: string) {
    const options = isSnapshot ? { session } : {}
    for await (const document of connection.collection(name).find({}, options)) {
      yield `${EJSON.stringify(document, { relaxed: false })}\n`
    }
  }
  const entries = async function* (): AsyncGenerator<Entry> {
    for (const name of names.toSorted()) {
      yield {
        content: () => Readable.from(lines(name)),
        path: `database/${encodeURIComponent(name)}.ejson`,
      }
    }
    await session.endSession()
  }
  return { entries: entries(), isSnapshot }
}

/** How many documents there are, in all collections. */
export const countDocuments = async (payload: Payload): Promise<number> => {
  const connection = connectionOf(payload)
  let count = 0
  for (const { name } of await connection.listCollections()) {
    count += await connection.collection(name).countDocuments()
  }
  return count
}

/** Puts one collection back, in place of what is there. */
export const restoreCollection = async (
  payload: Payload,
  name: string,
  lines: AsyncIterable<string>,
): Promise<void> => {
  const collection = connectionOf(payload).collection(name)
  await collection.deleteMany({})
  let documents: object[] = []
  const flush = async () => {
    if (documents.length) await collection.insertMany(documents)
    documents = []
  }
  for await (const line of lines) {
    if (line !== '') documents.push(EJSON.parse(line, { relaxed: false }) as object)
    if (documents.length >= batch) await flush()
  }
  await flush()
}
