import { answerDays } from './rules'

export const day = 24 * 60 * 60 * 1000 // milliseconds

/** The last moment to answer what was received at `received`, in ISO 8601. */
export const dueAfter = (received: string): string =>
  new Date(Date.parse(received) + answerDays * day).toISOString()

const inFinland = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki' })

/** The day that a moment is in Finland, in days since 1970. */
const dayOf = (moment: number): number => Date.parse(inFinland.format(moment)) / day

/** Days left to answer, by the calendar: 0 on the last day, negative when it has passed. */
export const daysLeft = (due: string, now: number): number => dayOf(Date.parse(due)) - dayOf(now)
