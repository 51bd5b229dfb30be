import type { Dictionary } from './fi'
import type { Locale } from './locales'
import { fill } from './dictionary'

type Counted = 'browse.projects' | 'list.result' | 'search.result'

/** A count with its noun in the form that the language wants: `1 hanke`, `22 hanketta`. */
export const plural = (t: Dictionary, locale: Locale, key: Counted, count: number): string => {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other'
  return fill(t[`${key}_${form}`], { count: new Intl.NumberFormat(locale).format(count) })
}
