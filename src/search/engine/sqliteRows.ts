import { kinds, languages, type Hit } from './types'

/** The id of the row of a thing in a language: its number times 16, and its kind and language below. */
export const idOfRow = (num: number, { kind, language }: Pick<Hit, 'kind' | 'language'>): number =>
  num * 16 + kinds.indexOf(kind) * languages.length + languages.indexOf(language)

const keys = kinds.flatMap((kind) => languages.map((language) => ({ kind, language })))

/** The kind and language in the id of a row. */
export const keyOfRow = (id: number) => keys[id % 16]

/** The number of the thing that a row is of. */
export const numOfRow = (id: number): number => Math.floor(id / 16)
