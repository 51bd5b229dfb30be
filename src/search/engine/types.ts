import type { PayloadRequest } from 'payload'

/** What can be found; a document is an attachment of a project. */
export const kinds = ['projects', 'documents', 'partners', 'programmes', 'topics'] as const
export type Kind = (typeof kinds)[number]

/** The language that a text was analysed in; `other` is analysed in none. */
export const languages = ['fi', 'en', 'other'] as const
export type Language = (typeof languages)[number]

/** Terms by where they stand, which is how much they weigh; `lemmas` are for phrases. */
export const fields = ['title', 'names', 'body', 'parts', 'words', 'lemmas'] as const
export type Field = (typeof fields)[number]

/** Title over names over text; parts of compounds count less, and the words as written nothing. */
export const weights: Record<Field, number> = {
  body: 1,
  lemmas: 0,
  names: 3,
  parts: 0.5,
  title: 10,
  words: 0,
}

/** One thing in one language, as the index holds it. */
export type Entry = {
  doc: string
  kind: Kind
  language: Language
  /** `lemmas` are the likeliest forms of the words in order, with `between` where a phrase ends. */
  terms: Record<Field, string[]>
  /** What a snippet is cut out of. */
  text: string
}

/** Stands between texts that no phrase goes across; no term is this. */
export const between = 'q'

/** What the index keeps of the text of a document beside its entry. */
export type DocumentText = {
  /** The text of each page. */
  pages: string[]
  /** Which of its words stand next to each other (`content/pairs.ts`). */
  pairs: Uint8Array
  /** Codes of its words, page by page (`content/streams.ts`). */
  stream: Uint32Array
}

/** What must be there, of each group at least one; what must not; and phrases of base forms. */
export type Match = {
  excluded: string[]
  groups: string[][]
  /** Each is one phrase: in each language that it can be read in, the forms of its words in order. */
  phrases: string[][][]
}

/** Its score is a whole number (`scoreUnits`): the same on every database. */
export type Hit = { doc: string; kind: Kind; language: Language; score: number }

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
  /** The ids of all things of a kind in the index. */
  docsOf: (kind: Kind) => Promise<string[]>
  /** Whether the archive's own tables are there to index. */
  hasArchive: () => Promise<boolean>
  /** Those of some terms that an entry has. */
  having: (terms: string[]) => Promise<Set<string>>
  /**
   * Everything that matches, in no order; a thing that matches in two languages is there twice. Of
   * documents, phrases are not looked at: their texts are not in the index but beside it.
   */
  match: (group: Group, match: Match) => Promise<Hit[]>
  /** The pairs of documents (`DocumentText`), by id. */
  pairsOf: (docs: string[]) => Promise<Map<string, Uint8Array>>
  /** Makes what the index needs, where it is not there yet. */
  prepare: () => Promise<void>
  put: (req: PayloadRequest, entries: Entry[], texts?: Map<string, DocumentText>) => Promise<void>
  remove: (req: PayloadRequest, kind: Kind, docs: string[]) => Promise<void>
  setStamp: (req: PayloadRequest, stamp: Stamp) => Promise<void>
  stamp: () => Promise<Stamp | undefined>
  /** The streams of documents (`DocumentText`), by id. */
  streamsOf: (docs: string[]) => Promise<Map<string, Uint32Array>>
  textOfPage: (doc: string, page: number) => Promise<string>
  textsOf: (hits: Pick<Hit, 'doc' | 'kind' | 'language'>[]) => Promise<string[]>
  /** Every term with how many entries have it. */
  vocabulary: (group: Group) => Promise<Map<string, number>>
}
