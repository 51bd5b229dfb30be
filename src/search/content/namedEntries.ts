import type { Analyser } from '../analysis/analyser'
import type { Entry, Kind } from '../engine/types'
import { entryOf } from '../terms'
import { languageOf } from './languageOf'
import { byLanguage } from './names'
import { lines } from './projectEntries'

export type NamedDoc = Record<string, unknown> & { id: number | string }

/** The entries of a partner, programme or topic: its name, and of a programme its funder. */
export const namedEntries = (
  analyser: Analyser,
  kind: Exclude<Kind, 'documents' | 'projects'>,
  doc: NamedDoc,
  locales: string[],
): Entry[] => {
  const name = byLanguage(doc.name)
  return locales.flatMap((locale) => {
    // A partner's name is the same in a language that it has none of its own in.
    const own = name[locale] ?? (kind === 'partners' ? Object.values(name)[0] : undefined)
    if (!own) return []
    const body = lines([byLanguage(doc.funder)[locale] ?? '', byLanguage(doc.fund)[locale] ?? ''])
    return entryOf(
      analyser,
      { doc: String(doc.id), kind, language: languageOf(locale) },
      { body, names: '', title: own },
    )
  })
}
