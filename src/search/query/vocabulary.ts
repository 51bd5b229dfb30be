import type { SearchEngine } from '../engine/types'
import { letterOf, wordLetter } from '../terms'

/** The terms of the index, by what they are good for. */
export type Vocabulary = {
  /** Keys of Finnish words, for finding compounds where there is no Voikko. */
  finnish: string[]
  /** All terms. */
  terms: ReadonlySet<string>
  /** Words as written, by how many entries have them. */
  words: ReadonlyMap<string, number>
}

export const noVocabulary: Vocabulary = { finnish: [], terms: new Set(), words: new Map() }

/** Milliseconds that a vocabulary is used for, while this process changes nothing. */
const lasts = 60_000
/** After a change here it is read for each search, until the change is surely committed. */
const settling = 10_000

export type VocabularyReader = {
  /** Tells that the index is about to change. */
  changed: () => void
  read: () => Promise<Vocabulary>
}

/** Reads the vocabulary of an index, and reads it again when it may have changed. */
export const vocabularyOf = (engine: SearchEngine): VocabularyReader => {
  let known: Promise<Vocabulary> | undefined
  let until = 0
  let settled = 0
  return {
    changed: () => {
      settled = Date.now() + settling
    },
    read: async () => {
      const now = Date.now()
      if (!known || now > until || now < settled) {
        until = now + lasts
        known = readVocabulary(engine)
        // A read that fails is tried again by the next search, and fails this one.
        known.catch(() => {
          until = 0
        })
      }
      return await known
    },
  }
}

const readVocabulary = async (engine: SearchEngine): Promise<Vocabulary> => {
  const others = await engine.vocabulary('others')
  const documents = await engine.vocabulary('documents')
  const words = new Map<string, number>()
  const finnish = new Set<string>()
  const letter = letterOf('fi')
  for (const terms of [others, documents]) {
    for (const [term, count] of terms) {
      if (term.startsWith(wordLetter))
        words.set(term.slice(1), (words.get(term.slice(1)) ?? 0) + count)
      else if (term.startsWith(letter)) finnish.add(term.slice(1))
    }
  }
  return { finnish: [...finnish], terms: new Set([...others.keys(), ...documents.keys()]), words }
}
