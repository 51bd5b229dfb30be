import { match } from '@formatjs/intl-localematcher'
import Negotiator from 'negotiator'

/** The one of `locales` that a browser prefers, by its Accept-Language header; else the first. */
export const preferredLocale = <Locale extends string>(
  acceptLanguage: null | string,
  locales: readonly [Locale, ...Locale[]],
): Locale => {
  const wanted = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } })
    .languages()
    .filter((language) => language !== '*')
  return match(wanted, locales, locales[0]) as Locale
}
