import type { Language } from '../engine/types'

/** Terms of the languages are kept apart by their first letter; words as written have their own. */
const letters: Record<Language, string> = { en: 'e', fi: 'f', other: 'o' }
export const wordLetter = 'w'

/** Which letter the terms of a language begin with. */
export const letterOf = (language: Language): string => letters[language]
