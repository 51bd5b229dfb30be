import type { Locale } from '../../i18n/locales'

export const countryName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code

/** `2016–10/2019`: each end as exact as it is known. */
export const dateRange = ({ end, start }: { end: string; start: string }): string =>
  `${dateText(start)}–${dateText(end)}`

const dateText = (date: string): string => {
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  return day
    ? `${String(Number(day))}.${String(Number(month))}.${year}`
    : `${String(Number(month))}/${year}`
}

export const euros = (
  amount: number,
  isApproximate: boolean | undefined,
  locale: Locale,
): string => {
  const sum = new Intl.NumberFormat(locale === 'fi' ? 'fi' : 'en-GB', {
    currency: 'EUR',
    maximumFractionDigits: 0,
    style: 'currency',
  }).format(amount)
  if (!isApproximate) return sum
  return locale === 'fi' ? `noin ${sum}` : `about ${sum}`
}
