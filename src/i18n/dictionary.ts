import { en } from './en'
import { fi, type Dictionary } from './fi'
import type { Locale } from './locales'

const dictionaries: Record<Locale, Dictionary> = { en, fi }

/** The interface strings of one language. */
export const getDictionary = (locale: Locale): Dictionary => dictionaries[locale]

/** A string with its `{placeholders}` filled in. */
export const fill = (text: string, values: Record<string, number | string>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
