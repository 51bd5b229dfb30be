import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { Binary, ObjectId } from 'bson'
import { LRUCache } from 'lru-cache'

import { inBatches } from './hits'
import {
  packPostings,
  partOf,
  unpackPostings,
  weightsOf,
  without,
  type Packed,
  type Postings,
} from './postings'
import type { Entry, Group, Hit } from './types'

type Options = { session?: Awaited<ReturnType<MongooseAdapter['connection']['startSession']>> }
type Key = Pick<Hit, 'doc' | 'kind' | 'language'>
/** Where an entry is kept. */
export type Place = { number: number; segment: ObjectId }
type SegmentEntry = Key & { length: number }
type StoredSegment = {
  _id: ObjectId
  count: number
  entries: SegmentEntry[]
  group: Group
  length: number
}
type StoredPart = {
  _id: string
  at: string
  /** By term: letters, digits, hyphens and apostrophes. None in an index of an earlier form. */
  postings?: Record<string, Binary>
  segment: ObjectId
}
type StoredDead = Place & { _id: string; group: Group; length: number }
type StoredWords = { _id: ObjectId; counts: Binary; group: Group; terms: string }

/** What a search reads of a segment. */
export type SegmentMatch = { entries: SegmentEntry[]; postings: Map<string, Postings> }

/** Entries in a segment at most: their numbers are of 16 bits. */
const mostEntries = 1000
const rowsAtOnce = 500

/**
 * The terms of entries on MongoDB: entries that are written together are a segment, of which a
 * document for each part of the terms tells which entries have each. Each term is a field of its
 * own, so a search is sent, of each segment, only what is about its words.
 *
 * A segment is never changed. An entry that goes is noted as dead, and a segment goes with its last;
 * so two transactions never write the same document, unless they are about the same thing.
 */
export const segmentsOf = (adapter: MongooseAdapter) => {
  const segmentsIn = () => adapter.connection.collection<StoredSegment>('search_segments')
  const partsIn = () => adapter.connection.collection<StoredPart>('search_postings')
  const deadIn = () => adapter.connection.collection<StoredDead>('search_dead')
  const wordsIn = () => adapter.connection.collection<StoredWords>('search_words')
  const known = new LRUCache<string, SegmentEntry[]>({ max: 5000 })

  const deadOf = async (group: Group): Promise<Map<string, Set<number>>> => {
    const dead = new Map<string, Set<number>>()
    const found = await deadIn()
      .find({ group }, { projection: { number: 1, segment: 1 } })
      .toArray()
    for (const { number, segment } of found) {
      const id = segment.toHexString()
      const numbers = dead.get(id)
      if (numbers) numbers.add(number)
      else dead.set(id, new Set([number]))
    }
    return dead
  }

  const readEntries = async (ids: string[]): Promise<void> => {
    const unknown = ids.filter((id) => !known.has(id)).map((id) => new ObjectId(id))
    for (const some of inBatches(unknown, rowsAtOnce)) {
      const found = await segmentsIn()
        .find({ _id: { $in: some } }, { projection: { entries: 1 } })
        .toArray()
      for (const { _id, entries } of found) known.set(_id.toHexString(), entries)
    }
  }

  /** The postings of some terms, of entries that are there, by segment. */
  const read = async (group: Group, terms: string[]): Promise<SegmentMatch[]> => {
    const places = [...new Set(terms.map((term) => placeOf(group, partOf(group, term))))]
    const parts = await partsIn()
      .find({ at: { $in: places } }, { projection: projectionOf(terms) })
      .batchSize(10_000)
      .toArray()
    const segments = new Map<string, Map<string, Postings>>()
    for (const part of parts) {
      for (const [term, packed] of Object.entries(part.postings ?? {})) {
        const id = part.segment.toHexString()
        const known = segments.get(id) ?? new Map<string, Postings>()
        segments.set(id, known.set(term, unpackPostings(packed.buffer)))
      }
    }
    // After the postings: what was withdrawn before they were read is known to be.
    const [dead] = await Promise.all([deadOf(group), readEntries([...segments.keys()])])
    const matches: SegmentMatch[] = []
    for (const [id, postings] of segments) {
      const entries = known.get(id)
      if (!entries) continue // gone since
      matches.push({ entries, postings: living(postings, dead.get(id)) })
    }
    return matches
  }

  return {
    /** Takes entries out. */
    bury: async (gone: (Place & { group: Group; length: number })[], options: Options) => {
      const bySegment = new Map<string, typeof gone>()
      for (const entry of gone) {
        const id = entry.segment.toHexString()
        bySegment.set(id, [...(bySegment.get(id) ?? []), entry])
      }
      for (const [id, entries] of bySegment) {
        const segment = new ObjectId(id)
        const [stored, buried] = [
          await segmentsIn().findOne({ _id: segment }, { projection: { count: 1 }, ...options }),
          await deadIn().countDocuments({ segment }, options),
        ]
        if (!stored || buried + entries.length >= stored.count) {
          await segmentsIn().deleteOne({ _id: segment }, options)
          for (const collection of [partsIn(), deadIn()])
            await collection.deleteMany({ segment }, options)
          await wordsIn().deleteOne({ _id: segment }, options)
          continue
        }
        await deadIn().insertMany(
          entries.map(({ group, length, number }) => ({
            _id: `${id}/${String(number)}`,
            group,
            length,
            number,
            segment,
          })),
          options,
        )
      }
    },

    clear: async (options: Options) => {
      for (const collection of [segmentsIn(), partsIn(), deadIn(), wordsIn()])
        await collection.deleteMany({}, options)
    },

    prepare: async () => {
      await segmentsIn().createIndex({ group: 1 })
      await partsIn().createIndex({ at: 1 })
      await partsIn().createIndex({ segment: 1 })
      await deadIn().createIndex({ group: 1 })
      await deadIn().createIndex({ segment: 1 })
      await wordsIn().createIndex({ group: 1 })
    },

    /** @returns where each entry is kept, in their order */
    put: async (group: Group, entries: Entry[], options: Options): Promise<Place[]> => {
      const places: Place[] = []
      for (const some of inBatches(entries, mostEntries)) {
        const segment = new ObjectId()
        const listed = some.map((entry) => ({
          doc: entry.doc,
          kind: entry.kind,
          language: entry.language,
          length: lengthOf(entry),
        }))
        const length = listed.reduce((sum, entry) => sum + entry.length, 0)
        const postings = packPostings(some.map(weightsOf))
        const counts = Uint32Array.from(postings.values(), ({ count }) => count)
        await segmentsIn().insertOne(
          { _id: segment, count: some.length, entries: listed, group, length },
          options,
        )
        await wordsIn().insertOne(
          { _id: segment, counts: bytesOf(counts), group, terms: [...postings.keys()].join('\n') },
          options,
        )
        const rows = [...byPart(group, postings)].map(([part, ofPart]) => ({
          _id: `${segment.toHexString()}/${String(part)}`,
          at: placeOf(group, part),
          postings: ofPart,
          segment,
        }))
        for (const batch of inBatches(rows, rowsAtOnce)) await partsIn().insertMany(batch, options)
        places.push(...some.map((_, number) => ({ number, segment })))
      }
      return places
    },

    read,

    /** How many entries there are, and terms in all of them. */
    totals: async (group: Group): Promise<{ entries: number; length: number }> => {
      const sums = async (collection: 'dead' | 'segments') => {
        const [row] = await (collection === 'dead' ? deadIn() : segmentsIn())
          .aggregate<{ entries: number; length: number }>([
            { $match: { group } },
            {
              $group: {
                _id: null,
                entries: { $sum: collection === 'dead' ? 1 : '$count' },
                length: { $sum: '$length' },
              },
            },
          ])
          .toArray()
        return { entries: row?.entries ?? 0, length: row?.length ?? 0 }
      }
      const [all, dead] = [await sums('segments'), await sums('dead')]
      return { entries: all.entries - dead.entries, length: all.length - dead.length }
    },

    vocabulary: async (group: Group): Promise<Map<string, number>> => {
      const words = new Map<string, number>()
      const add = (term: string, count: number) => {
        if (count > 0) words.set(term, (words.get(term) ?? 0) + count)
      }
      const dead = await deadOf(group)
      for await (const { _id, counts, terms } of wordsIn().find({ group })) {
        const buried = dead.get(_id.toHexString())
        if (!buried) {
          const numbers = new Uint32Array(copyOf(counts))
          for (const [index, term] of terms.split('\n').entries()) add(term, numbers[index] ?? 0)
          continue
        }
        for await (const part of partsIn().find({ segment: _id })) {
          for (const [term, packed] of Object.entries(part.postings ?? {}))
            add(term, without(unpackPostings(packed.buffer), buried).numbers.length)
        }
      }
      return words
    },
  }
}

/** How many terms an entry has: of each field, as often as they are there. */
export const lengthOf = ({ terms }: Entry): number =>
  Object.values(terms).reduce((sum, { length }) => sum + length, 0)

const placeOf = (group: Group, part: number): string => `${group}/${String(part)}`

const living = (postings: Map<string, Postings>, dead: ReadonlySet<number> | undefined) =>
  dead ? new Map([...postings].map(([term, all]) => [term, without(all, dead)])) : postings

/** The postings of a segment, by their part and term. */
const byPart = (group: Group, postings: Map<string, Packed>) => {
  const parts = new Map<number, Record<string, Binary>>()
  for (const [term, { bytes }] of postings) {
    const part = partOf(group, term)
    const known = parts.get(part) ?? {}
    parts.set(part, known)
    known[term] = new Binary(bytes)
  }
  return parts
}

const projectionOf = (terms: string[]): Record<string, 0 | 1> => ({
  ...Object.fromEntries(terms.map((term) => [`postings.${term}`, 1 as const])),
  _id: 0,
  segment: 1,
})

/** Copied: what the driver gives need not begin where a number of some bytes may. */
const copyOf = (binary: Binary): ArrayBuffer => new Uint8Array(binary.buffer).buffer

const bytesOf = ({ buffer, byteLength, byteOffset }: Uint16Array | Uint32Array): Binary =>
  new Binary(Buffer.from(buffer, byteOffset, byteLength))
