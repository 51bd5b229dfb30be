import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { Binary } from 'bson'
import type { Payload, PayloadRequest } from 'payload'

import { inBatches } from './hits'
import { havingPhrases } from './mongoQueries'
import { lengthOf, segmentsOf, type Place } from './mongoSegments'
import { packOf, packPages, textIn } from './pageTexts'
import { ranked } from './ranked'
import { groupOf, type Entry, type Group, type Hit, type Kind, type SearchEngine } from './types'

type StoredEntry = Pick<Entry, 'doc' | 'kind' | 'language' | 'text'> &
  Place & {
    _id: string
    group: Group
    /** In order, for phrases. */
    lemmas: string
    /** Terms in all, for how long the entry is. */
    length: number
  }
type StoredPack = { _id: string; data: Binary; doc: string }
type StoredStream = { _id: string; pairs: Binary; stream: Binary }

const formerIndex = 'group_1_terms_1'
const totalsLast = 10_000 // milliseconds

/**
 * MongoDB: the terms of entries as postings (`mongoSegments.ts`), for which any service that speaks
 * its language will do, and the ranking of FTS5 (`bm25.ts`), so that both databases give the same order.
 */
export const mongoEngine = (payload: Payload): SearchEngine => {
  const adapter = payload.db as unknown as MongooseAdapter
  const segments = segmentsOf(adapter)
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
  const countTotals = async (group: Group) => ({
    ...(await segments.totals(group)),
    until: Date.now() + totalsLast,
  })
  const forget = () => {
    totals.clear()
  }
  const bury = async (condition: object, options: Awaited<ReturnType<typeof sessionOf>>) => {
    const found = await entriesIn()
      .find(condition, { projection: { group: 1, length: 1, number: 1, segment: 1 }, ...options })
      .toArray()
    if (found.length === 0) return
    await segments.bury(found, options)
    await entriesIn().deleteMany(condition, options)
  }

  return {
    clear: async (req) => {
      forget()
      const options = await sessionOf(req)
      await segments.clear(options)
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
      for (const group of ['others', 'documents'] as const) {
        for (const { postings } of await segments.read(group, terms))
          for (const [term, { numbers }] of postings) if (numbers.length > 0) had.add(term)
      }
      return had
    },

    match: async (group, match) => {
      const terms = [...new Set([...match.groups.flat(), ...match.excluded])]
      if (match.groups.flat().length === 0) return []
      const found = await segments.read(group, terms)
      const hits = ranked(found, match, await totalsOf(group))
      if (group === 'documents' || match.phrases.length === 0) return hits
      const having = new Set<string>()
      for (const some of inBatches(hits.map(idOf), 1000)) {
        const rows = await entriesIn()
          .find(havingPhrases(some, match.phrases), { projection: { _id: 1 } })
          .toArray()
        for (const { _id } of rows) having.add(_id)
      }
      return hits.filter((hit) => having.has(idOf(hit)))
    },

    pairsOf: async (docs) => {
      const found = await streamsIn()
        .find({ _id: { $in: docs } }, { projection: { pairs: 1 } })
        .toArray()
      return new Map(found.map(({ _id, pairs }) => [_id, pairs.buffer]))
    },

    prepare: async () => {
      await segments.prepare()
      await entriesIn().createIndex({ kind: 1, doc: 1 })
      // Of an earlier form: nothing asks for it any more.
      if (await entriesIn().indexExists(formerIndex)) await entriesIn().dropIndex(formerIndex)
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
      await bury(
        {
          $or: things.map((thing) => ({
            doc: thing.slice(thing.indexOf('/') + 1),
            kind: thing.slice(0, thing.indexOf('/')),
          })),
        },
        options,
      )
      for (const group of ['others', 'documents'] as const) {
        const ofGroup = entries.filter(({ kind }) => groupOf(kind) === group)
        const places = await segments.put(group, ofGroup, options)
        const rows = ofGroup.flatMap((entry, index) => {
          const place = places[index]
          return place ? [storedOf(entry, place)] : []
        })
        for (const batch of inBatches(rows, 100)) await entriesIn().insertMany(batch, options)
      }
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
      await bury({ doc: { $in: docs }, kind }, options)
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

    vocabulary: (group) => segments.vocabulary(group),
  }
}

const idOf = ({ doc, kind, language }: Pick<Hit, 'doc' | 'kind' | 'language'>): string =>
  `${kind}/${doc}/${language}`

const idOfPack = (doc: string, pack: number): string => `${doc}/${String(pack)}`

const storedOf = (entry: Entry, place: Place): StoredEntry => {
  const { doc, kind, language, terms, text } = entry
  const lemmas = ` ${terms.lemmas.join(' ')} `
  const key = { doc, kind, language }
  return {
    ...key,
    ...place,
    _id: idOf(key),
    group: groupOf(kind),
    lemmas,
    length: lengthOf(entry),
    text,
  }
}
