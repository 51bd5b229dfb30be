/**
 * Dates as exact as they are known: ISO 8601 with reduced precision, `2016`, `2019-10` or `2022-01-01`.
 *
 * The text carries its own precision, so that a date and its precision can never disagree.
 */
const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

export type DatePrecision = 'year' | 'month' | 'day'

/** True for a date of the calendar in one of the three forms, from 1900 to 2199. */
export const isPartialDate = (text: string): boolean => {
  const [, year = '', month = '01', day = '01'] = form.exec(text) ?? []
  if (year < '1900' || year > '2199') return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // JavaScript rolls 31 February over to March: only a real date comes back as it went in.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/**
 * What people type, in ISO form: `31.8.2023`, `10/2019` and `10.2019` become `2023-08-31` and
 * `2019-10`. What is not understood comes back trimmed, for the validation to refuse.
 */
export const normalizePartialDate = (typed: string): string => {
  const text = typed.trim()
  const day = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  if (day) return `${String(day[3])}-${pad(day[2])}-${pad(day[1])}`
  const month = /^(\d{1,2})[./](\d{4})$/.exec(text)
  if (month) return `${String(month[2])}-${pad(month[1])}`
  return text
}

const pad = (digits = ''): string => digits.padStart(2, '0')

export const precisionOf = (date: string): DatePrecision =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'

/** First day that the date can mean, as `YYYY-MM-DD`. */
export const earliestDay = (date: string): string => `${date}-01-01`.slice(0, 10)

/** Last day that the date can mean, as `YYYY-MM-DD`. */
export const latestDay = (date: string): string => {
  if (precisionOf(date) === 'day') return date
  if (precisionOf(date) === 'year') return `${date}-12-31`
  const [year, month] = date.split('-').map(Number)
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10)
}

export type Period = { start?: string | null; end?: string | null }

/** True only when the end is before the start whatever the missing precision hides. */
export const endsBeforeStart = ({ start, end }: Period): boolean =>
  Boolean(start && end && latestDay(end) < earliestDay(start))

/**
 * True only when two periods surely share a day: `2016–2020` and `2020–2022` may meet in 2020
 * without overlapping, so they pass. A period without both ends never overlaps.
 */
export const surelyOverlap = (a: Period, b: Period): boolean =>
  Boolean(
    a.start &&
    a.end &&
    b.start &&
    b.end &&
    latestDay(a.start) <= earliestDay(b.end) &&
    latestDay(b.start) <= earliestDay(a.end),
  )
