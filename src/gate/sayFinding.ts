import { languageName } from '../lib/languageName'
import { findingTexts } from './findingTexts'
import type { Finding } from './types'

/** The finding in words, in Finnish or English. */
export const sayFinding = ({ code, locale, values }: Finding, language: string): string => {
  const inLanguage = language === 'fi' ? 'fi' : 'en'
  const all = { ...values, ...(locale ? { language: nameOf(locale, inLanguage) } : {}) }
  return findingTexts[code][inLanguage].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = (all as Finding['values'])?.[name]
    if (value === undefined) return gap
    return typeof value === 'object' ? value[inLanguage] : String(value)
  })
}

/** Within a sentence Finnish writes names of languages in lower case. */
const nameOf = (locale: string, language: string): string => {
  const name = languageName(locale, language)
  return language === 'fi' ? name.toLocaleLowerCase('fi') : name
}
