/** Languages of the content and of the site; the first is the source. Add `sv` here for Swedish. */
export const locales = ['fi', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'fi'

export const isLocale = (value: string): value is Locale =>
  (locales as readonly string[]).includes(value)
