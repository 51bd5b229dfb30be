const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' })

/** The day in Finland of a moment, `2026-11-24`. */
export const archiveDay = (moment: string): string => days.format(new Date(moment))
