import { earliestDay, latestDay } from './partialDate'

/** A stretch of time on a scale of years: 1 July 2019 is about 2019.5. */
export type YearSpan = { from: number; to: number }

/** From the first day that the start can mean to the end of the last that the end can mean. */
export const yearSpan = (start: string, end: string): YearSpan => ({
  from: inYears(earliestDay(start), 0),
  to: inYears(latestDay(end), 1),
})

/** @param days to add: the end of a day is the start of the next */
const inYears = (day: string, days: number): number => {
  const year = Number(day.slice(0, 4))
  const [first, next] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  const moment = Date.parse(day) + days * 24 * 60 * 60 * 1000
  return year + (moment - first) / (next - first)
}
