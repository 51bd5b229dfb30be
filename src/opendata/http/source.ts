import type { Payload } from 'payload'

import type { IndexedProject } from '../../lib/facets'
import type { ProjectFilter } from '../../lib/projectFilter'
import type { ArchiveState } from '../read/state'
import { readState } from '../read/state'
import { readVocabulary, type Vocabulary } from '../read/vocabulary'

/** What the API answers from. */
export type Source = {
  /** The published projects that a filter of the site chooses, in no order. */
  choose: (filter: ProjectFilter) => Promise<IndexedProject[]>
  payload: Payload
  /** Address of the site, without a slash at its end. */
  site: string
}

let kept: { of: Payload; tag: string; vocabulary: Promise<Vocabulary> } | undefined

/** The state of the archive, and its partners, programmes and topics: read anew when they change. */
export const currentArchive = async ({
  payload,
  site,
}: Source): Promise<{ state: ArchiveState; vocabulary: () => Promise<Vocabulary> }> => {
  const state = await readState(payload)
  return {
    state,
    vocabulary: () => {
      if (kept?.tag !== state.tag || kept.of !== payload) {
        kept = { of: payload, tag: state.tag, vocabulary: readVocabulary(payload, site) }
        // What failed is not kept.
        kept.vocabulary.catch(() => {
          kept = undefined
        })
      }
      return kept.vocabulary
    },
  }
}
