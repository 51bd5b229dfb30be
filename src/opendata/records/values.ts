import { locales } from '../../i18n/locales'
import type { Money, Text } from '../schema/common'

/** A document as the database gives it with `locale: 'all'` and depth 0: nothing taken for granted. */
export type Row = Record<string, unknown>

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

/** A filled text by language; nothing when no language has it. */
export const textOf = (value: unknown): Text | undefined => {
  if (!isRow(value)) return undefined
  const filled = locales.flatMap((locale) => {
    const text = value[locale]
    return typeof text === 'string' && text.trim() !== '' ? [[locale, text] as const] : []
  })
  return filled.length ? Object.fromEntries(filled) : undefined
}

export const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined

export const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

export const idsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((each) => idOf(each) ?? []) : []

export const stringsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

export const momentOf = (value: unknown): string | undefined => {
  if (value instanceof Date) return value.toISOString()
  return stringOf(value)
}

export const moneyOf = (amount: unknown, isApproximate: unknown): Money | undefined =>
  typeof amount === 'number'
    ? { amount, currency: 'EUR', isApproximate: isApproximate === true }
    : undefined

/** Without what is unknown: in a record it is absent, never null. */
export const known = <Value extends object>(record: Value): Known<Value> =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as Known<Value>

type Known<Value> = {
  [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key]
} & {
  [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<
    Value[Key],
    undefined
  >
}
