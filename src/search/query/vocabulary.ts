import type { SearchEngine } from '../engine/types'
import { letterOf, wordLetter } from '../analysis/letters'

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
/** After a change here it is read again, until the change is surely committed. */
const settling = 10_000
/** A vocabulary of more terms is read beside the searches, which use the one before. */
const small = 20_000

/** A large vocabulary is read again some seconds after a change, and takes little of the time. */
const pauseAfter = (took: number): number => Math.max(5000, took * 30)

export type VocabularyReader = {
  /** Tells that the index is about to change. */
  changed: () => void
  read: () => Promise<Vocabulary>
}

/**
 * Reads the vocabulary of an index, and reads it again when it may have changed.
 *
 * In a large archive it can be behind the index for some seconds: what is shown of it to readers is
 * asked of the index first (`SearchEngine.having`).
 */
export const vocabularyOf = (engine: SearchEngine): VocabularyReader => {
  let known: { took: number; vocabulary: Vocabulary } | undefined
  let reading: Promise<Vocabulary> | undefined
  let until = 0
  let settled = 0
  const readAgain = async (): Promise<Vocabulary> => {
    const begun = Date.now()
    const vocabulary = await readVocabulary(engine)
    const now = Date.now()
    known = { took: now - begun, vocabulary }
    until = now + (begun < settled ? pauseAfter(known.took) : lasts)
    return vocabulary
  }
  const start = (): Promise<Vocabulary> => {
    reading ??= readAgain().finally(() => {
      reading = undefined
    })
    return reading
  }
  return {
    changed: () => {
      settled = Date.now() + settling
      until = Math.min(until, Date.now() + pauseAfter(known?.took ?? 0))
    },
    read: async () => {
      const now = Date.now()
      if (!known) return await start()
      const isSmall = known.vocabulary.terms.size <= small
      if (isSmall) return now > until || now < settled ? await start() : known.vocabulary
      // A read beside the searches that fails is tried again by the next of them.
      if (now > until) start().catch(() => undefined)
      return known.vocabulary
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
  return {
    finnish: [...finnish],
    terms: new Set([...others.keys(), ...documents.keys()]),
    words,
  }
}
