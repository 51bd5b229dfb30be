import { locales, type Locale } from '../i18n/locales'

/**
 * A document in the language of the page, and in the other one for what is missing in the first.
 * Neither has fallback values.
 */
export type InBothLanguages<T> = {
  locale: Locale
  other: T
  otherLocale: Locale
  own: T
}

/** Reads a document in both languages; nothing when it is not there for the public. */
export const inBothLanguages = async <T>(
  locale: Locale,
  read: (locale: Locale) => Promise<T | undefined>,
): Promise<InBothLanguages<T> | undefined> => {
  const otherLocale = locales.find((candidate) => candidate !== locale) ?? locale
  const [own, other] = await Promise.all([read(locale), read(otherLocale)])
  return own && other ? { locale, other, otherLocale, own } : undefined
}
