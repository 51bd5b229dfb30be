import type { Analyser } from '../analysis/analyser'
import type { DocumentText, Entry } from '../engine/types'
import { documentEntry, entryOf } from '../terms'
import { languageOf } from './languageOf'
import { byLanguage } from './names'

export type DocumentDoc = Record<string, unknown> & { id: number | string }

/**
 * The entries of a document: its text with the title in its own language, and the title in the
 * other languages of the archive, so that a reader of another language finds it too.
 */
export const documentEntries = (
  analyser: Analyser,
  document: DocumentDoc,
  pageTexts: string[],
  locales: string[],
): { entries: Entry[]; text: DocumentText } => {
  const doc = String(document.id)
  const [titles, descriptions] = [byLanguage(document.title), byLanguage(document.description)]
  const textsIn = (locale: string) => ({
    body: descriptions[locale] ?? '',
    names: '',
    title: titles[locale] ?? '',
  })
  const language = languageOf(String(document.language))
  const own = documentEntry(
    analyser,
    { doc, language },
    textsIn(String(document.language)),
    pageTexts,
  )
  const others = locales
    .filter((locale) => languageOf(locale) !== language && titles[locale])
    .map((locale) =>
      entryOf(analyser, { doc, kind: 'documents', language: languageOf(locale) }, textsIn(locale)),
    )
  return { entries: [own.entry, ...others], text: own.text }
}
