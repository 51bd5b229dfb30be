import type { Payload } from 'payload'

import { kinds, type Kind } from './engine/types'
import { searchOf } from './instance'
import { search, type SearchResult } from './search'

type Asked = {
  /**
   * What is wanted of each kind, best first.
   * @default ten of each
   */
  kinds?: Partial<Record<Kind, { limit: number; offset: number }>>
  /** The reader's language, whose texts come first. */
  language: 'en' | 'fi'
  /** The words, with `"a phrase"` and `-exclusion`. */
  q: string
}

const tenOfEach = Object.fromEntries(kinds.map((kind) => [kind, { limit: 10, offset: 0 }]))

/**
 * Searches what the public may see: projects, partners, programmes, topics and the text of
 * documents, for a site that another app makes. Drafts are never in the index.
 */
export const searchArchive = async (
  payload: Payload,
  { kinds: ranges = tenOfEach, language, q }: Asked,
): Promise<SearchResult> => search(await searchOf(payload), { kinds: ranges, language, q })
