/** Raise it when the index is made in another way than before: it is then made anew at start. */
const form = 9

/** What an index of now is made with. */
export const stampOf = (analyser: { name: string }): string => `${String(form)} ${analyser.name}`

/** Whether an index with a stamp has the tables of now. */
export const isOfThisForm = (stamp: string): boolean => stamp.startsWith(`${String(form)} `)
