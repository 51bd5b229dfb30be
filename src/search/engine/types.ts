import type { PayloadRequest } from 'payload'

/** What can be found; a document is an attachment of a project. */
export const kinds = ['projects', 'documents', 'partners', 'programmes', 'topics'] as const
export type Kind = (typeof kinds)[number]

/** The language that a text was analysed in; `other` is analysed in none. */
export const languages = ['fi', 'en', 'other'] as const
export type Language = (typeof languages)[number]

/** Terms by where they stand, which is how much they weigh. */
export const fields = ['title', 'names', 'body', 'parts', 'words'] as const
export type Field = (typeof fields)[number]

/** Title over names over text; parts of compounds count less, and the words as written nothing. */
export const weights: Record<Field, number> = { body: 1, names: 3, parts: 0.5, title: 10, words: 0 }

/** One thing in one language, as the index holds it. */
export type Entry = {
  doc: string
  kind: Kind
  language: Language
  /** Base forms of the text in order, for phrases. */
  lemmas: string
  terms: Record<Field, string[]>
  /** What a snippet is cut out of. */
  text: string
}

export type Page = { lemmas: string; page: number; text: string }

/** What must be there, of each group at least one; what must not; and phrases of base forms. */
export type Match = {
  excluded: string[]
  groups: string[][]
  /** Each is one phrase, in each language that it can be read in. */
  phrases: string[][]
}

export type Hit = { doc: string; kind: Kind; language: Language; score: number }

export type Hits = {
  /** How many things of each kind match, in any language. */
  counts: Partial<Record<Kind, number>>
  /** The best, best first; a thing that matches in two languages is there twice. */
  hits: Hit[]
}

/** Documents have an index of their own: they are long, and there are many. */
export type Group = 'documents' | 'others'
export const groupOf = (kind: Kind): Group => (kind === 'documents' ? 'documents' : 'others')

/** What the index is made with: another analyser or form needs another index. */
type Stamp = string

/**
 * The index in the database's own engine. Writes are part of the transaction of the request that
 * they are given, reads see what is committed.
 */
export type SearchEngine = {
  /** Removes everything, the stamp included. */
  clear: (req: PayloadRequest) => Promise<void>
  /** How many things of each kind are in the index. */
  counts: () => Promise<Partial<Record<Kind, number>>>
  /** Whether the archive's own tables are there to index. */
  hasArchive: () => Promise<boolean>
  /** Those of some terms that an entry has. */
  having: (terms: string[]) => Promise<Set<string>>
  match: (group: Group, match: Match, limit: number) => Promise<Hits>
  /** Pages of documents that have any of some terms, in order, without their texts. */
  pagesWith: (docs: string[], terms: string[]) => Promise<Map<string, Omit<Page, 'text'>[]>>
  /** Makes what the index needs, where it is not there yet. */
  prepare: () => Promise<void>
  put: (req: PayloadRequest, entries: Entry[], pages?: Map<string, Page[]>) => Promise<void>
  remove: (req: PayloadRequest, kind: Kind, docs: string[]) => Promise<void>
  setStamp: (req: PayloadRequest, stamp: Stamp) => Promise<void>
  stamp: () => Promise<Stamp | undefined>
  textOfPage: (doc: string, page: number) => Promise<string>
  textsOf: (hits: Pick<Hit, 'doc' | 'kind' | 'language'>[]) => Promise<string[]>
  /** Every term with how many entries have it. */
  vocabulary: (group: Group) => Promise<Map<string, number>>
}
