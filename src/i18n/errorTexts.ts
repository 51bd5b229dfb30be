import { error as en } from './en/error'
import { error as fi } from './fi/error'
import type { Locale } from './locales'

/** The words of the error page in each language: all that it may load, as it runs in the browser. */
export const errorTexts: Record<Locale, Record<keyof typeof fi, string>> = { en, fi }
