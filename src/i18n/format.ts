import { fill, getDictionary } from '../i18n/dictionary'
import type { Locale } from '../i18n/locales'
import type { Project } from '../payload-types'
import { precisionOf } from '../lib/partialDate'

const million = 1_000_000

/** British English: the day before the month. */
const intlLocale: Record<Locale, string> = { en: 'en-GB', fi: 'fi-FI' }

const formatNumber = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(intlLocale[locale], { maximumFractionDigits: 2 }).format(value)

/** A number of things: `2 013`. */
export const formatCount = (locale: Locale, count: number): string => formatNumber(locale, count)

/**
 * A sum, in millions where that says it exactly: `490 000 €`, `noin 2 miljoonaa euroa`.
 *
 * @param isApproximate whether the source says “about”
 */
export const formatEuros = (
  locale: Locale,
  euros: number,
  isApproximate?: boolean | null,
): string => {
  const t = getDictionary(locale)
  const isWholeInMillions = euros >= million && euros % (million / 100) === 0
  const sum = isWholeInMillions
    ? fill(t[euros === million ? 'format.oneMillion' : 'format.millions'], {
        value: formatNumber(locale, euros / million),
      })
    : fill(t['format.euros'], { value: formatNumber(locale, euros) })
  return isApproximate ? fill(t['format.about'], { value: sum }) : sum
}

/** A date as exact as it is known: `2016`, `lokakuu 2019`, `1.1.2022`. */
const formatPartialDate = (locale: Locale, date: string): string => {
  const precision = precisionOf(date)
  if (precision === 'year') return date
  return new Intl.DateTimeFormat(intlLocale[locale], {
    ...(precision === 'day' && { day: 'numeric' }),
    month: locale === 'fi' && precision === 'day' ? 'numeric' : 'long',
    timeZone: 'UTC', // a date of the calendar: the same everywhere
    year: 'numeric',
  }).format(new Date(`${date}${precision === 'month' ? '-01' : ''}T00:00:00Z`))
}

/** A period as exact as it is known: `2016–2021`, `2018 – lokakuu 2019`. */
export const formatPeriod = (locale: Locale, start: string, end: string): string => {
  const from = formatPartialDate(locale, start)
  const to = formatPartialDate(locale, end)
  if (from === to) return from
  // The dash stands apart where an end has a space in it, or the two are not alike.
  const isTight = precisionOf(start) === precisionOf(end) && !/\s/.test(from + to)
  return isTight ? `${from}–${to}` : `${from} – ${to}`
}

/** A moment as the day that it was in Finland. */
export const formatDate = (locale: Locale, moment: string): string =>
  new Intl.DateTimeFormat(intlLocale[locale], {
    day: 'numeric',
    month: locale === 'fi' ? 'numeric' : 'long',
    timeZone: 'Europe/Helsinki',
    year: 'numeric',
  }).format(new Date(moment))

/** A moment by the clock of Finland: `24.11.2026 klo 21.15`. */
export const formatMoment = (locale: Locale, moment: string): string =>
  new Intl.DateTimeFormat(intlLocale[locale], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Helsinki',
  }).format(new Date(moment))

export const formatCountry = (locale: Locale, code: string): string =>
  new Intl.DisplayNames(intlLocale[locale], { type: 'region' }).of(code) ?? code

/** Countries by name, in the alphabetical order of the language. */
export const formatCountries = (locale: Locale, codes: readonly string[]): string =>
  codes
    .map((code) => formatCountry(locale, code))
    .sort((a, b) => a.localeCompare(b, locale))
    .join(', ')

export const formatFileSize = (locale: Locale, bytes: number): string => {
  const t = getDictionary(locale)
  if (bytes < 1000) return fill(t['format.bytes'], { value: bytes })
  const kilobytes = Math.round(bytes / 1000)
  if (kilobytes < 1000) return fill(t['format.kilobytes'], { value: kilobytes })
  const megabytes = Math.round(bytes / 100_000) / 10
  return fill(t['format.megabytes'], { value: formatNumber(locale, megabytes) })
}

type KeyFigure = Pick<
  NonNullable<Project['keyFigures']>[number],
  'qualifier' | 'unit' | 'value' | 'valueTo'
>

/** A number with its unit, never more exact than it is known: `103 km`, `13–20 mrd €`. */
export const formatFigure = (
  locale: Locale,
  { qualifier, unit, value, valueTo }: KeyFigure,
): string => {
  const t = getDictionary(locale)
  const number = (one: number) => (unit === 'year' ? String(one) : formatNumber(locale, one))
  const range = typeof valueTo === 'number' ? `${number(value)}–${number(valueTo)}` : number(value)
  const figure = withUnit(locale, unit, range)
  if (!qualifier) return figure
  if (unit === 'year' && qualifier === 'atLeast') {
    return fill(t['format.yearAtLeast'], { value: figure })
  }
  if (unit === 'year' && qualifier === 'atMost') {
    return fill(t['format.yearAtMost'], { value: figure })
  }
  return fill(t[`format.${qualifier}`], { value: figure })
}

const withUnit = (locale: Locale, unit: KeyFigure['unit'], value: string): string => {
  const t = getDictionary(locale)
  switch (unit) {
    case 'billionEuros':
      return fill(t['format.billions'], { value })
    case 'euros':
    case 'kilometres':
    case 'minutes':
    case 'percent':
      return fill(t[`format.${unit}`], { value })
    case 'count':
    case 'year':
      return value
  }
}
