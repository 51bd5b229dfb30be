import countries from 'i18n-iso-countries'

import { isPartialDate, normalizePartialDate } from '../lib/partialDate'

export type ReadMoney = { amount: number; isApproximate: boolean }

const numberWords: Record<string, number> = {
  kaksi: 2,
  kolme: 3,
  neljä: 4,
  viisi: 5,
  kuusi: 6,
  seitsemän: 7,
  kahdeksan: 8,
  yhdeksän: 9,
  kymmenen: 10,
}

const money =
  /(noin|n\.|about|ca\.?|~)?\s*(?:(\d+(?:[ \u00a0.]\d{3})+|\d+)(?:,(\d+))?|(kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen))?\s*(miljoonaa?|milj\.?|million|mrd|miljardi\w*|tuhatta|t)?\s*(€|euroa?|e\b|eur)?/iu

/** `noin 2 miljoonaa euroa`, `490 000`, `1,1 milj. €` as whole euros; nothing when it is no sum. */
export const readMoney = (text: string): ReadMoney | undefined => {
  const trimmed = text.trim()
  const found = money.exec(trimmed)
  if (found?.[0].trim() !== trimmed || trimmed === '') return undefined
  const [, about, digits, decimals = '', word, scale = ''] = found
  const number = digits
    ? Number(`${digits.replace(/[ \u00a0.]/g, '')}.${decimals || '0'}`)
    : word
      ? numberWords[word.toLowerCase()]
      : /^milj/i.test(scale)
        ? 1
        : undefined
  if (number === undefined) return undefined
  const amount = Math.round(number * scaleOf(scale.toLowerCase()))
  return amount >= 1 ? { amount, isApproximate: about !== undefined } : undefined
}

const scaleOf = (word: string): number => {
  if (word.startsWith('mrd') || word.startsWith('miljard')) return 1_000_000_000
  if (word.startsWith('milj') || word === 'million') return 1_000_000
  return word === 't' || word === 'tuhatta' ? 1000 : 1
}

/** A date as exact as it is written; nothing when it is none. */
export const readDate = (text: string): string | undefined => {
  const date = normalizePartialDate(text)
  return isPartialDate(date) ? date : undefined
}

export const readFlag = (text: string): boolean | undefined => {
  const word = text.trim().toLocaleLowerCase('fi')
  if (['kyllä', 'k', 'yes', 'y', 'true', '1', 'x', 'noin'].includes(word)) return true
  return ['ei', 'e', 'no', 'n', 'false', '0'].includes(word) ? false : undefined
}

/** ISO code of a country given by its code or its name in Finnish or English. */
export const readCountry = (text: string): string | undefined => {
  const word = text.trim()
  if (/^[A-Za-z]{2}$/.test(word)) {
    const code = word.toUpperCase()
    return code in countries.getAlpha2Codes() ? code : undefined
  }
  return namesOfCountries().get(normal(word))
}

let names: Map<string, string> | undefined
const namesOfCountries = (): Map<string, string> => {
  names ??= new Map(
    ['fi', 'en'].flatMap((locale) => {
      const display = new Intl.DisplayNames(locale, { type: 'region' })
      return Object.keys(countries.getAlpha2Codes()).map(
        (code) => [normal(display.of(code) ?? code), code] as const,
      )
    }),
  )
  return names
}

/** Names that differ by case, spaces or a full stop only are the same name. */
export const normal = (name: string): string =>
  name.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLocaleLowerCase('fi')

/** The values of one cell, by semicolons or line breaks. */
export const readList = (cell: string): string[] =>
  cell
    .split(/[;\n]/)
    .map((value) => value.trim())
    .filter(Boolean)
