import type { Payload } from 'payload'

import { sharedByBundles } from '../lib/sharedByBundles'
import { chooseAnalyser, type Analyser } from './analysis/analyser'
import { mongoEngine } from './engine/mongo'
import { oneForEachLanguage } from './engine/oneForEachLanguage'
import { sqliteEngine } from './engine/sqlite'
import type { SearchEngine } from './engine/types'
import { searchOptionsOf, type SearchOptions } from './options'
import { vocabularyOf, type Vocabulary } from './query/vocabulary'

/** The search of a running Payload. */
export type Search = {
  analyser: Analyser
  engine: SearchEngine
  /** The content languages of the host. */
  locales: string[]
  vocabulary: () => Promise<Vocabulary>
}

const running = sharedByBundles('search', () => new WeakMap<Payload, Promise<Search>>())

/** The search of a Payload: made when it is first asked for. */
export const searchOf = (payload: Payload): Promise<Search> => {
  const known = running.get(payload)
  if (known) return known
  const made = makeSearch(payload)
  running.set(payload, made)
  return made
}

/** Has a Payload search with the analyser that is named from now on, whatever its config says. */
export const searchWith = (
  payload: Payload,
  analyser: SearchOptions['analyser'],
): Promise<Search> => {
  const made = makeSearch(payload, analyser)
  running.set(payload, made)
  return made
}

const makeSearch = async (
  payload: Payload,
  analyser = searchOptionsOf(payload.config).analyser,
): Promise<Search> => {
  const engine = payload.db.name === 'mongoose' ? mongoEngine(payload) : sqliteEngine(payload)
  const { localization } = payload.config
  const vocabulary = vocabularyOf(engine)
  return {
    analyser: await chooseAnalyser(analyser),
    engine: {
      ...engine,
      put: async (req, entries, texts) => {
        vocabulary.changed()
        await engine.put(req, oneForEachLanguage(entries), texts)
      },
      remove: async (...change) => {
        vocabulary.changed()
        await engine.remove(...change)
      },
    },
    locales: localization ? localization.localeCodes : [],
    vocabulary: vocabulary.read,
  }
}
