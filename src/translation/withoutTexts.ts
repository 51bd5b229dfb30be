import type { FlattenedField } from 'payload'

type Row = Record<string, unknown>

/** A document without what is in one language only: what it has in a language that has no texts yet. */
export const withoutTexts = (fields: FlattenedField[], document: Row): Row => {
  const kept: Row = { ...document }
  for (const field of fields) {
    const value = document[field.name]
    if ('localized' in field && field.localized) Reflect.deleteProperty(kept, field.name)
    else if (field.type === 'group' && isRow(value)) {
      kept[field.name] = withoutTexts(field.flattenedFields, value)
    } else if (field.type === 'array' && Array.isArray(value)) {
      kept[field.name] = value.map((row: unknown) =>
        isRow(row) ? withoutTexts(field.flattenedFields, row) : row,
      )
    }
  }
  return kept
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
