import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'

import type { Source } from '../http/source'
import { pagesAsPublic } from '../read/asPublic'
import { streamProjects } from '../read/projects'
import { streamRecords } from '../read/streamRecords'
import type { Vocabulary } from '../read/vocabulary'
import { identifierOf, imageRecord } from '../records/named'
import { idOf, isRow, stringOf } from '../records/values'
import { grains } from '../schema/grains'
import { csvOf } from '../tables/csv'
import { jsonOf } from '../tables/json'
import { fileOf } from './files'
import { readmeOf } from './readme'
import { renameReferences, type Resolve } from './references'

/** The form of the archive's files: raised when an import of the one before would no longer work. */
export const formatVersion = 1

/** One file of the archive; what is compressed already is not compressed again. */
export type Entry = { content: () => Readable; isPacked?: true; path: string }

/** Every file of the archive in order: what it is, the data, then documents and images. */
export async function* entriesOf(
  source: Source,
  vocabulary: Vocabulary,
  modified: Date,
): AsyncGenerator<Entry> {
  const { payload, site } = source
  const head = { format: formatVersion, modified: modified.toISOString(), site }
  yield { content: () => Readable.from([readmeOf(site, modified)]), path: 'README.md' }
  for (const grain of grains) {
    const records = () => streamRecords({ grain, payload, site, vocabulary })
    yield { content: () => jsonOf(head, 'data', records()), path: `data/${grain}.json` }
    yield { content: () => csvOf(grain, records()), path: `data/${grain}.csv` }
  }
  yield { content: () => jsonOf(head, 'data', images(source)), path: 'data/images.json' }
  yield {
    content: () => jsonOf(head, 'data', bodies(source, vocabulary)),
    path: 'data/bodies.json',
  }
  for (const collection of ['attachments', 'images'] as const) {
    for await (const rows of pagesAsPublic(payload, collection, { select: { filename: true } })) {
      for (const row of rows) {
        const file = await fileOf(payload, collection, stringOf(row.filename) ?? '')
        if (!file) continue
        yield { content: file.content, isPacked: true, path: `files/${collection}/${file.name}` }
      }
    }
  }
}

async function* images({ payload, site }: Source) {
  for await (const rows of pagesAsPublic(payload, 'images')) {
    for (const row of rows) {
      yield { ...imageRecord(row, site), filename: stringOf(row.filename) ?? '' }
    }
  }
}

/** The formatted texts of the projects; what they point to is by identifier. */
async function* bodies({ payload, site }: Source, vocabulary: Vocabulary) {
  const names = {
    images: await identifiersOf(payload, 'images'),
    projects: await identifiersOf(payload, 'projects'),
  }
  const resolve: Resolve = (collection, id) =>
    collection === 'images' || collection === 'projects' ? names[collection].get(id) : undefined
  for await (const { record, row } of streamProjects(payload, site, vocabulary)) {
    const texts = Object.entries(isRow(row.body) ? row.body : {}).filter(([, body]) => isRow(body))
    if (texts.length === 0) continue
    yield {
      body: Object.fromEntries(
        texts.map(([locale, body]) => [locale, renameReferences(body, resolve)]),
      ),
      identifier: record.identifier,
    }
  }
}

const identifiersOf = async (payload: Source['payload'], collection: 'images' | 'projects') => {
  const identifiers = new Map<string, string>()
  for await (const rows of pagesAsPublic(payload, collection, { select: { identifier: true } })) {
    for (const row of rows) identifiers.set(idOf(row.id) ?? '', identifierOf(row))
  }
  return identifiers
}

/** SHA-256 of what goes through, known when it has. */
export const checksumming = () => {
  const hash = createHash('sha256')
  return {
    digest: () => hash.digest('hex'),
    through: async function* (content: AsyncIterable<Buffer | string>) {
      for await (const chunk of content) {
        hash.update(chunk)
        yield chunk
      }
    },
  }
}
