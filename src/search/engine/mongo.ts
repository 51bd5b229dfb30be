import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { Binary } from 'bson'
import { LRUCache } from 'lru-cache'
import type { Payload, PayloadRequest } from 'payload'

import { bm25 } from './bm25'
import { inBatches, scoreUnits } from './hits'
import { conditionOf, projectionOf } from './mongoQueries'
import { packOf, packPages, textIn } from './pageTexts'
import {
  fields,
  groupOf,
  weights,
  type Entry,
  type Group,
  type Hit,
  type Kind,
  type SearchEngine,
} from './types'

type StoredEntry = Pick<Entry, 'doc' | 'kind' | 'language' | 'text'> & {
  _id: string
  group: Group
  /** In order, for phrases. */
  lemmas: string
  /** Terms in all, for how long the entry is. */
  length: number
  terms: string[]
  /** How often each term is there, by the weight of where it stands. */
  weights: Record<string, number>
}
type StoredPack = { _id: string; data: Binary; doc: string }
type StoredStream = { _id: string; pairs: Binary; stream: Binary }

const totalsLast = 10_000 // milliseconds

/**
 * MongoDB: an index over the terms of each entry, which services that speak its language have too,
 * and the ranking of FTS5 (`bm25.ts`), so that both databases give the same order.
 */
export const mongoEngine = (payload: Payload): SearchEngine => {
  const adapter = payload.db as unknown as MongooseAdapter
  const entriesIn = () => adapter.connection.collection<StoredEntry>('search_entries')
  const pagesIn = () => adapter.connection.collection<StoredPack>('search_pages')
  const streamsIn = () => adapter.connection.collection<StoredStream>('search_streams')
  const stateIn = () =>
    adapter.connection.collection<{ _id: string; stamp: string }>('search_state')
  const sessionOf = async (req: PayloadRequest) => {
    const id = await req.transactionID
    const session = id === undefined ? undefined : adapter.sessions[id]
    return session ? { session } : {}
  }
  const totals = new Map<Group, Promise<{ entries: number; length: number; until: number }>>()
  const totalsOf = async (group: Group) => {
    const known = await totals.get(group)
    if (known && known.until > Date.now()) return known
    const fresh = countTotals(group)
    totals.set(group, fresh)
    return await fresh
  }
  const countTotals = async (group: Group) => {
    const [row] = await entriesIn()
      .aggregate<{ entries: number; length: number }>([
        { $match: { group } },
        { $group: { _id: null, entries: { $sum: 1 }, length: { $sum: '$length' } } },
      ])
      .toArray()
    return { entries: 0, length: 0, ...row, until: Date.now() + totalsLast }
  }

  /** How many entries have a term; asked again as often as the totals. */
  const having = new LRUCache<string, number>({ max: 5000, ttl: totalsLast })
  const entriesWith = async (group: Group, term: string): Promise<number> => {
    const key = `${group}/${term}`
    const known = having.get(key)
    if (known !== undefined) return known
    const count = await entriesIn().countDocuments({ group, terms: term })
    having.set(key, count)
    return count
  }
  const forget = () => {
    totals.clear()
    having.clear()
  }

  return {
    clear: async (req) => {
      forget()
      const options = await sessionOf(req)
      await entriesIn().deleteMany({}, options)
      await pagesIn().deleteMany({}, options)
      await streamsIn().deleteMany({}, options)
      await stateIn().deleteMany({}, options)
    },

    counts: async () => {
      const rows = await entriesIn()
        .aggregate<{ _id: Kind; count: number }>([
          { $group: { _id: { doc: '$doc', kind: '$kind' } } },
          { $group: { _id: '$_id.kind', count: { $sum: 1 } } },
        ])
        .toArray()
      return Object.fromEntries(rows.map(({ _id, count }) => [_id, count]))
    },

    docsOf: async (kind) => {
      const rows = await entriesIn()
        .aggregate<{ _id: string }>([{ $match: { kind } }, { $group: { _id: '$doc' } }])
        .toArray()
      return rows.map(({ _id }) => _id)
    },

    hasArchive: () => Promise.resolve(true),

    having: async (terms) => {
      const had = new Set<string>()
      for (const term of terms) {
        for (const group of ['others', 'documents'] as const) {
          const found = await entriesIn().findOne(
            { group, terms: term },
            { projection: { _id: 1 } },
          )
          if (found) had.add(term)
        }
      }
      return had
    },

    match: async (group, match) => {
      const terms = [...new Set(match.groups.flat())]
      if (terms.length === 0) return []
      const found = await entriesIn()
        .find(conditionOf(group, match), { projection: projectionOf(terms) })
        .batchSize(10_000)
        .toArray()
      const { entries, length } = await totalsOf(group)
      const counted = await Promise.all(
        terms.map(async (term) => [term, await entriesWith(group, term)] as const),
      )
      const score = bm25({
        averageLength: length / Math.max(1, entries),
        entries,
        having: new Map(counted),
      })
      return found.map(({ doc, kind, language, length: own, weights: stored }) => ({
        doc,
        kind,
        language,
        score: Math.trunc(score(stored, own) * scoreUnits),
      }))
    },

    pairsOf: async (docs) => {
      const found = await streamsIn()
        .find({ _id: { $in: docs } }, { projection: { pairs: 1 } })
        .toArray()
      return new Map(found.map(({ _id, pairs }) => [_id, pairs.buffer]))
    },

    prepare: async () => {
      await entriesIn().createIndex({ group: 1, terms: 1 })
      await entriesIn().createIndex({ kind: 1, doc: 1 })
      await pagesIn().createIndex({ doc: 1 })
      // These make the collections: a transaction may not.
      await stateIn().createIndex({ stamp: 1 })
      await streamsIn().createIndex({ _id: 1 })
    },

    put: async (req, entries, texts = new Map()) => {
      forget()
      if (entries.length === 0) return
      const options = await sessionOf(req)
      const things = [...new Set(entries.map(({ doc, kind }) => `${kind}/${doc}`))]
      await entriesIn().deleteMany(
        {
          $or: things.map((thing) => ({
            doc: thing.slice(thing.indexOf('/') + 1),
            kind: thing.slice(0, thing.indexOf('/')) as Kind,
          })),
        },
        options,
      )
      for (const batch of inBatches(entries.map(storedOf), 100))
        await entriesIn().insertMany(batch, options)
      if (texts.size === 0) return
      const docs = [...texts.keys()]
      await pagesIn().deleteMany({ doc: { $in: docs } }, options)
      await streamsIn().deleteMany({ _id: { $in: docs } }, options)
      for (const [doc, { pages, pairs, stream }] of texts) {
        if (pages.length === 0) continue
        const bytes = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength)
        await streamsIn().insertOne(
          { _id: doc, pairs: new Binary(pairs), stream: new Binary(bytes) },
          options,
        )
        const packs = await packPages(pages)
        const rows = packs.map(({ data, pack }) => ({
          _id: idOfPack(doc, pack),
          data: new Binary(data),
          doc,
        }))
        await pagesIn().insertMany(rows, options)
      }
    },

    remove: async (req, kind, docs) => {
      forget()
      if (docs.length === 0) return
      const options = await sessionOf(req)
      await entriesIn().deleteMany({ doc: { $in: docs }, kind }, options)
      if (kind !== 'documents') return
      await pagesIn().deleteMany({ doc: { $in: docs } }, options)
      await streamsIn().deleteMany({ _id: { $in: docs } }, options)
    },

    setStamp: async (req, stamp) => {
      const options = await sessionOf(req)
      await stateIn().updateOne({ _id: 'stamp' }, { $set: { stamp } }, { ...options, upsert: true })
    },

    stamp: async () => (await stateIn().findOne({ _id: 'stamp' }))?.stamp,

    streamsOf: async (docs) => {
      const found = await streamsIn()
        .find({ _id: { $in: docs } }, { projection: { stream: 1 } })
        .toArray()
      // Copied: what the driver gives need not begin where a number of 32 bits may.
      return new Map(
        found.map(({ _id, stream }) => [
          _id,
          new Uint32Array(new Uint8Array(stream.buffer).buffer),
        ]),
      )
    },

    textOfPage: async (doc, page) => {
      const found = await pagesIn().findOne({ _id: idOfPack(doc, packOf(page)) })
      return found ? textIn(found.data.buffer, page) : ''
    },

    textsOf: async (hits) => {
      const ids = hits.map(idOf)
      const found = await entriesIn()
        .find({ _id: { $in: ids } }, { projection: { text: 1 } })
        .toArray()
      const texts = new Map(found.map(({ _id, text }) => [_id, text]))
      return ids.map((id) => texts.get(id) ?? '')
    },

    vocabulary: async (group) => {
      const rows = await entriesIn()
        .aggregate<{ _id: string; count: number }>([
          { $match: { group } },
          { $project: { terms: 1 } },
          { $unwind: '$terms' },
          { $group: { _id: '$terms', count: { $sum: 1 } } },
        ])
        .toArray()
      return new Map(rows.map(({ _id, count }) => [_id, count]))
    },
  }
}

const idOf = ({ doc, kind, language }: Pick<Hit, 'doc' | 'kind' | 'language'>): string =>
  `${kind}/${doc}/${language}`

const idOfPack = (doc: string, pack: number): string => `${doc}/${String(pack)}`

const storedOf = ({ doc, kind, language, terms, text }: Entry): StoredEntry => {
  const weighted: Record<string, number> = {}
  let length = 0
  for (const field of fields) {
    length += terms[field].length
    if (field === 'lemmas') continue
    for (const term of terms[field]) weighted[term] = (weighted[term] ?? 0) + weights[field]
  }
  const key = { doc, kind, language }
  const lemmas = ` ${terms.lemmas.join(' ')} `
  const stored = { ...key, group: groupOf(kind), lemmas, length, text, weights: weighted }
  return { ...stored, _id: idOf(key), terms: Object.keys(weighted) }
}
