import type { Analyser } from './analysis/analyser'
import type { Kind, Language, SearchEngine } from './engine/types'
import type { Vocabulary } from './query/vocabulary'
import type { Piece } from './snippet'

/** What makes searches: the analysis of words and the index. */
export type SearchParts = {
  analyser: Analyser
  engine: SearchEngine
  vocabulary: () => Promise<Vocabulary>
}

export type Found = {
  doc: string
  kind: Kind
  language: Language
  /** Of a document: where the best page is, counted from 1. */
  page?: number
  snippet: Piece[]
}
