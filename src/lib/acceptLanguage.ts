import { match } from '@formatjs/intl-localematcher'
import Negotiator from 'negotiator'

/** The one of `locales` that a browser prefers, by its Accept-Language header; else the first. */
export const preferredLocale = <Locale extends string>(
  acceptLanguage: null | string,
  locales: readonly [Locale, ...Locale[]],
): Locale => {
  const wanted = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } })
    .languages()
    .filter(isLanguageTag)
  return match(wanted, locales, locales[0]) as Locale
}

/** Anybody may send anything: what is no language tag (`*`, rubbish) says nothing of a preference. */
const isLanguageTag = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length > 0
  } catch {
    return false
  }
}
