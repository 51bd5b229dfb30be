import type { FlattenedField, StaticLabel } from 'payload'

import { plainTextOf } from '../lib/richText'

type Row = Record<string, unknown>

/** One text of a document in one language. */
export type LocalizedText = {
  /** The same in every language and after rows have changed places: `keyResults/<row id>/text`. */
  key: string
  label: { en: string; fi: string }
  /** Where it is in the document now: `keyResults.0.text`. */
  path: string
  /** Its words, one block a line; empty when there are none. */
  text: string
}

/** Marks a field that is localised and yet not there to be translated, such as an address. */
export const notToTranslate = { isTranslated: false } as const

/**
 * The texts of a document that a translator translates, in the order of its fields.
 *
 * @param document depth 0, one language, without fallback
 */
export const localizedTexts = (
  fields: FlattenedField[],
  document: Row,
  place: { key: string; label?: LocalizedText['label']; path: string } = { key: '', path: '' },
): LocalizedText[] =>
  fields.flatMap((field): LocalizedText[] => {
    const value = document[field.name]
    const [key, path] = [place.key + field.name, place.path + field.name]
    const label = joined(place.label, labelOf(field))
    if (field.type === 'array') {
      return rowsOf(value).flatMap((row, index) =>
        localizedTexts(field.flattenedFields, row, {
          key: `${key}/${typeof row.id === 'string' ? row.id : index}/`,
          label: { en: `${label.en} ${index + 1}`, fi: `${label.fi} ${index + 1}` },
          path: `${path}.${index}.`,
        }),
      )
    }
    if (field.type === 'group') {
      const inside = isRow(value) ? value : {}
      return localizedTexts(field.flattenedFields, inside, {
        key: `${key}/`,
        label,
        path: `${path}.`,
      })
    }
    if (!isToTranslate(field)) return []
    const text = field.type === 'richText' ? plainTextOf(value) : value
    return [{ key, label, path, text: typeof text === 'string' ? text.trim() : '' }]
  })

const isToTranslate = (field: FlattenedField): boolean =>
  (field.type === 'text' || field.type === 'textarea' || field.type === 'richText') &&
  Boolean(field.localized) &&
  !field.hidden &&
  field.custom?.isTranslated !== false

const labelOf = (field: FlattenedField): LocalizedText['label'] => {
  const label = 'label' in field ? (field.label as StaticLabel | undefined) : undefined
  if (typeof label === 'object') {
    return { en: label.en ?? field.name, fi: label.fi ?? field.name }
  }
  return { en: label || field.name, fi: label || field.name }
}

const joined = (
  outer: LocalizedText['label'] | undefined,
  inner: LocalizedText['label'],
): LocalizedText['label'] =>
  outer ? { en: `${outer.en}: ${inner.en}`, fi: `${outer.fi}: ${inner.fi}` } : inner

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null
