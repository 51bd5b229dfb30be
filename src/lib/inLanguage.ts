/** A text, and its language where that is not the page's. */
export type LanguageText = { lang?: string; text: string }

/**
 * The text in the language of the page, or else in the other one, marked with its language.
 * Nothing when it is in neither.
 */
export const inLanguage = (
  own: null | string | undefined,
  other: null | string | undefined,
  otherLocale: string,
): LanguageText | undefined => {
  if (own) return { text: own }
  return other ? { lang: otherLocale, text: other } : undefined
}
