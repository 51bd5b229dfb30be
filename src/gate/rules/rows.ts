import type { GateInput, Row } from '../types'

/** Rows of an array field; a draft may hold anything. */
export const rowsOf = (value: unknown): Row[] =>
  Array.isArray(value)
    ? value.filter((row): row is Row => typeof row === 'object' && row !== null)
    : []

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The project in the source language; what is not localised is the same in all. */
export const sourceOf = ({ documents, locales }: GateInput): Row => documents[locales[0]] ?? {}

/** The id of a relationship at depth 0, as text. */
export const idOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
