import type { Locale } from '../i18n/locales'

/**
 * How every public page reads: as the public, and without silent fallback, so that a page knows
 * what is missing in its language.
 *
 * @param locale `all` reads every language at once, for pages that show the other one where theirs is missing
 */
export const asPublic = (locale: Locale) =>
  ({
    fallbackLocale: false,
    locale,
    overrideAccess: false, // the Local API skips access control by default
  }) as const
