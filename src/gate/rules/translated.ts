import type { Finding, Rule } from '../types'
import { sourceOf, textOf } from './rows'

/** What is not translated, was translated from an older text, or says other numbers. */
export const translated: Rule = ({ locales, translations }) =>
  locales.slice(1).flatMap((locale): Finding[] => {
    const all = translations[locale] ?? []
    const toDo = all.filter(({ source }) => source !== '')
    if (toDo.length > 0 && toDo.every(({ state }) => state === 'missing')) {
      return [{ code: 'translation.allMissing', level: 'warning', locale, path: 'title' }]
    }
    return all.flatMap(({ label, path, source, state, text }): Finding[] => {
      const about = { level: 'warning' as const, locale, path }
      if (state === 'missing') {
        return [{ ...about, code: 'translation.missing', values: { field: label } }]
      }
      return [
        ...(state === 'outdated'
          ? [{ ...about, code: 'translation.outdated' as const, values: { field: label } }]
          : []),
        ...numbersInOneOnly(source, text).map((number) => ({
          ...about,
          code: 'number.differs' as const,
          values: { field: label, number },
        })),
      ]
    })
  })

/** An address that reads the same in another language, though the name does not. */
export const slugTranslated: Rule = (input) => {
  const source = sourceOf(input)
  return input.locales.slice(1).flatMap((locale): Finding[] => {
    const { slug, title } = input.documents[locale] ?? {}
    const isSame = textOf(slug) !== '' && slug === source.slug
    const isNamed = textOf(title) !== '' && title !== source.title
    return isSame && isNamed
      ? [{ code: 'slug.untranslated', level: 'warning', locale, path: 'slug' }]
      : []
  })
}

/**
 * Numbers of two digits and more that only one of two texts has. Smaller ones are often written
 * out in words.
 */
const numbersInOneOnly = (source: string, target: string): string[] => {
  if (source === '' || target === '') return []
  const [one, other] = [numbersIn(source), numbersIn(target)]
  return [
    ...[...one].filter((number) => !other.has(number)),
    ...[...other].filter((number) => !one.has(number)),
  ]
}

/** `490 000` and `490,000` are one number, `1,1` and `1.1` too; days of dates and names are left out. */
const numbersIn = (text: string): Set<string> =>
  new Set(
    (text.replace(notNumbers, ' ').match(/\d(?:[\d\s.,]*\d)?/g) ?? [])
      .flatMap((found) =>
        found
          .replace(/[\s.,](?=\d{3}(?!\d))/g, '')
          .replaceAll(',', '.')
          .split(/\.?\s+/),
      )
      .filter((number) => number.replace(/\D/g, '').length > 1),
  )

/** `31.10.` of `31.10.2021`, `31` of `31 October`, `Covid-19`, `B2B`. */
const notNumbers =
  /\d{1,2}\.\d{1,2}\.(?=\d{4})|\d{1,2}(?= (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|\p{L}+-?\d+/giu
