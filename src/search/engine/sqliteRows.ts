import { kinds, languages, type Hit } from './types'

/** The id of the row of a thing in a language: its number times 16, and its kind and language below. */
export const idOfRow = (num: number, { kind, language }: Pick<Hit, 'kind' | 'language'>): number =>
  num * 16 + kinds.indexOf(kind) * languages.length + languages.indexOf(language)

/** The number, kind and language in the id of a row. */
export const keyOfRow = (id: number) => {
  const code = id % 16
  return {
    kind: kinds[Math.floor(code / languages.length)],
    language: languages[code % languages.length],
    num: Math.floor(id / 16),
  }
}
