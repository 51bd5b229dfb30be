import { type Entry, fields } from './types'

/**
 * The entries, with one for each language of a thing: where a site has two languages that are
 * analysed in none, both are `other`, and what they say is found together.
 */
export const oneForEachLanguage = (entries: Entry[]): Entry[] => {
  const merged = new Map<string, Entry>()
  for (const entry of entries) {
    const key = JSON.stringify([entry.kind, entry.doc, entry.language])
    const before = merged.get(key)
    merged.set(key, before ? together(before, entry) : entry)
  }
  return [...merged.values()]
}

const together = (first: Entry, second: Entry): Entry => ({
  ...first,
  terms: Object.fromEntries(
    fields.map((field) => [field, [...first.terms[field], ...second.terms[field]]]),
  ) as Entry['terms'],
  text: first.text === second.text ? first.text : `${first.text}\n${second.text}`,
})
