import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { bm25 } from './bm25'
import { countDocs, inBatches } from './hits'
import {
  fields,
  groupOf,
  weights,
  type Entry,
  type Group,
  type Hit,
  type Kind,
  type Match,
  type Page,
  type SearchEngine,
} from './types'

type StoredEntry = Pick<Entry, 'doc' | 'kind' | 'language' | 'lemmas' | 'text'> & {
  _id: string
  group: Group
  /** Terms in all, for how long the entry is. */
  length: number
  terms: string[]
  /** How often each term is there, by the weight of where it stands. */
  weights: Record<string, number>
}
type StoredPage = Page & { _id: string; doc: string }

/** Phrases are looked for in so many of the best documents: in each, every page is read. */
const phraseDocuments = 50
const totalsLast = 10_000 // milliseconds

/**
 * MongoDB: an index over the terms of each entry, which services that speak its language have too,
 * and the ranking of FTS5 (`bm25.ts`), so that both databases give the same order.
 */
export const mongoEngine = (payload: Payload): SearchEngine => {
  const adapter = payload.db as unknown as MongooseAdapter
  const entriesIn = () => adapter.connection.collection<StoredEntry>('search_entries')
  const pagesIn = () => adapter.connection.collection<StoredPage>('search_pages')
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

  const withPhrases = async (group: Group, hits: Hit[], phrases: string[][]): Promise<Hit[]> => {
    if (phrases.length === 0 || group === 'others') return hits
    let left = hits.slice(0, phraseDocuments)
    for (const readings of phrases) {
      const docs = await pagesIn().distinct('doc', {
        doc: { $in: left.map(({ doc }) => doc) },
        lemmas: anyOf(readings),
      })
      left = left.filter(({ doc }) => docs.includes(doc))
    }
    return left
  }

  return {
    clear: async (req) => {
      totals.clear()
      const options = await sessionOf(req)
      await entriesIn().deleteMany({}, options)
      await pagesIn().deleteMany({}, options)
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

    match: async (group, match, limit) => {
      const terms = [...new Set(match.groups.flat())]
      if (terms.length === 0) return { counts: {}, hits: [] }
      const found = await entriesIn()
        .find(conditionOf(group, match), { projection: projectionOf(terms) })
        .toArray()
      const { entries, length } = await totalsOf(group)
      const counted = await Promise.all(
        terms.map(
          async (term) => [term, await entriesIn().countDocuments({ group, terms: term })] as const,
        ),
      )
      const score = bm25({
        averageLength: length / Math.max(1, entries),
        entries,
        having: new Map(counted),
      })
      const hits = found
        .map(({ doc, kind, language, length: own, weights: stored }) => ({
          doc,
          kind,
          language,
          score: score(stored, own),
        }))
        .sort((a, b) => b.score - a.score)
      const left = await withPhrases(group, hits, match.phrases)
      return { counts: countDocs(left), hits: left.slice(0, limit) }
    },

    pagesWith: async (docs, terms) => {
      const pages = new Map<string, Omit<Page, 'text'>[]>()
      if (docs.length === 0 || terms.length === 0) return pages
      const found = await pagesIn()
        .find(
          { doc: { $in: docs }, lemmas: anyOf(terms.map((term) => ` ${term} `)) },
          { projection: { doc: 1, lemmas: 1, page: 1 } },
        )
        .sort({ doc: 1, page: 1 })
        .toArray()
      for (const { doc, lemmas, page } of found) {
        const known = pages.get(doc)
        if (known) known.push({ lemmas, page })
        else pages.set(doc, [{ lemmas, page }])
      }
      return pages
    },

    prepare: async () => {
      await entriesIn().createIndex({ group: 1, terms: 1 })
      await entriesIn().createIndex({ kind: 1, doc: 1 })
      await pagesIn().createIndex({ doc: 1, page: 1 })
      await stateIn().createIndex({ stamp: 1 }) // makes the collection: a transaction may not
    },

    put: async (req, entries, pages = new Map<string, Page[]>()) => {
      totals.clear()
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
      if (pages.size === 0) return
      await pagesIn().deleteMany({ doc: { $in: [...pages.keys()] } }, options)
      const rows = [...pages].flatMap(([doc, ofDoc]) =>
        ofDoc.map((page) => ({ ...page, _id: idOfPage(doc, page.page), doc })),
      )
      for (const batch of inBatches(rows, 200)) await pagesIn().insertMany(batch, options)
    },

    remove: async (req, kind, docs) => {
      totals.clear()
      if (docs.length === 0) return
      const options = await sessionOf(req)
      await entriesIn().deleteMany({ doc: { $in: docs }, kind }, options)
      if (kind === 'documents') await pagesIn().deleteMany({ doc: { $in: docs } }, options)
    },

    setStamp: async (req, stamp) => {
      const options = await sessionOf(req)
      await stateIn().updateOne({ _id: 'stamp' }, { $set: { stamp } }, { ...options, upsert: true })
    },

    stamp: async () => (await stateIn().findOne({ _id: 'stamp' }))?.stamp,

    textOfPage: async (doc, page) =>
      (await pagesIn().findOne({ _id: idOfPage(doc, page) }, { projection: { text: 1 } }))?.text ??
      '',

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

const idOfPage = (doc: string, page: number): string => `${doc}/${String(page)}`

const storedOf = (entry: Entry): StoredEntry => {
  const { doc, kind, language, lemmas, terms, text } = entry
  const weighted: Record<string, number> = {}
  let length = 0
  for (const field of fields) {
    length += terms[field].length
    for (const term of terms[field]) weighted[term] = (weighted[term] ?? 0) + weights[field]
  }
  const key = { doc, kind, language }
  const stored = { ...key, group: groupOf(kind), lemmas, length, text, weights: weighted }
  return { ...stored, _id: idOf(key), terms: Object.keys(weighted) }
}

const conditionOf = (group: Group, { excluded, groups, phrases }: Match) => ({
  group,
  $and: [
    ...groups.map((terms) => ({ terms: { $in: terms } })),
    ...(excluded.length > 0 ? [{ terms: { $nin: excluded } }] : []),
    ...(group === 'others' ? phrases.map((readings) => ({ lemmas: anyOf(readings) })) : []),
  ],
})

const projectionOf = (terms: string[]) => ({
  doc: 1,
  kind: 1,
  language: 1,
  length: 1,
  ...Object.fromEntries(terms.map((term) => [`weights.${term}`, 1])),
})

// Base forms are letters and digits: nothing in them is a sign of a regular expression.
const anyOf = (readings: string[]): RegExp => new RegExp(readings.join('|'), 'u')
