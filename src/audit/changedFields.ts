import { isDeepStrictEqual } from 'node:util'

type Values = Record<string, unknown>

/** Kept by the database or by hooks: no editor changes them. */
const passedOver = new Set([
  ...['id', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'globalType', 'sessions'],
  ...['hash', 'salt', 'loginAttempts', 'lockUntil', 'resetPasswordToken', 'collection'],
  ...['resetPasswordExpiration', '_verified', 'url', 'thumbnailURL', 'sizes', 'earlierFiles'],
  'translationBasis',
])

/**
 * The fields whose values differ, by path: `title`, or `phases.totalBudget` where rows of the same
 * place differ in that. A password is told apart by the caller alone: it is in no document.
 */
export const changedFields = (before: Values, after: Values): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !passedOver.has(name))
    .flatMap((name) => differences(name, before[name], after[name]))

const differences = (path: string, before: unknown, after: unknown): string[] => {
  if (isEmpty(before) && isEmpty(after)) return []
  if (isDeepStrictEqual(plain(before), plain(after))) return []
  if (!isRows(before) || !isRows(after) || before.length !== after.length) return [path]
  const inside = before.flatMap((row, index) => {
    const other = after[index] ?? {}
    return [...new Set([...Object.keys(row), ...Object.keys(other)])]
      .filter((name) => name !== 'id')
      .filter((name) => !isDeepStrictEqual(plain(row[name]), plain(other[name])))
      .map((name) => `${path}.${name}`)
  })
  return inside.length > 0 ? [...new Set(inside)] : [path]
}

const isRows = (value: unknown): value is Values[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null)

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)

/** A document that is named, loaded or not, is the same; so is an empty value of any kind. */
const plain = (value: unknown): unknown => {
  if (isEmpty(value)) return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if ('id' in value && 'createdAt' in value) return value.id
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]): [string, unknown] => [name, plain(inner)])
      .filter(([, inner]) => inner !== null),
  )
}
