import { languages, type Language } from '../engine/types'

/** How the text of a locale, or a document in a language, is analysed. */
export const languageOf = (code: string): Language =>
  languages.find((language) => language === code) ?? 'other'
