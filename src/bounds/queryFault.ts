/** What a query of somebody who is not signed in may ask for: more than any page or program needs. */
export const bounds = {
  /** Conditions of a `where`, counted over all of its groups. */
  conditions: 20,
  /** Levels of relationships that are filled in. */
  depth: 3,
  /** Fields that `select`, `populate` and `joins` name, each of them. */
  fields: 60,
  /** Documents on one page. */
  limit: 100,
  /** Groups of conditions (`and`, `or`) within each other. */
  nesting: 3,
  /** The last page that can be asked for: the database reads past all before it. */
  page: 1000,
  /** Steps of a field's path, such as `relatedProjects.project.title`. */
  path: 4,
  /** Fields to sort by. */
  sort: 3,
  /** Characters of a value that is compared with. */
  value: 200,
  /** Values of one list to compare with (`in`). */
  values: 100,
} as const

/** What is wrong with a query: a message's name and the number that it tells. */
export type QueryFault = {
  key:
    | 'query.depth'
    | 'query.fields'
    | 'query.limit'
    | 'query.locale'
    | 'query.page'
    | 'query.sort'
    | 'query.where'
  limit?: number
}

type Query = Record<string, unknown>

const isObject = (value: unknown): value is Query => typeof value === 'object' && value !== null

/** A whole number within bounds, or nothing asked. */
const isWithin = (value: unknown, least: number, most: number): boolean => {
  if (value === undefined) return true
  const isWhole =
    (typeof value === 'number' && Number.isInteger(value)) ||
    (typeof value === 'string' && /^\d{1,9}$/.test(value))
  return isWhole && Number(value) >= least && Number(value) <= most
}

/**
 * The first thing in a REST query that asks for too much, if any.
 *
 * @param query as it came, before or after Payload has read it
 * @param locale the language that Payload understood
 */
export const queryFault = (query: Query, locale?: null | string): QueryFault | undefined => {
  if (locale === 'all' || locale === '*') return { key: 'query.locale' }
  if (!isWithin(query.depth, 0, bounds.depth)) return { key: 'query.depth', limit: bounds.depth }
  const isUnpaged = ![undefined, null, true, 'true'].includes(query.pagination as never)
  if (isUnpaged || !isWithin(query.limit, 1, bounds.limit))
    return { key: 'query.limit', limit: bounds.limit }
  if (!isWithin(query.page, 1, bounds.page)) return { key: 'query.page', limit: bounds.page }
  if (!isModestSort(query.sort)) return { key: 'query.sort', limit: bounds.sort }
  if (![query.select, query.populate, query.joins].every(isModestChoice))
    return { key: 'query.fields', limit: bounds.fields }
  return isModestWhere(query.where) ? undefined : { key: 'query.where', limit: bounds.conditions }
}

const isModestPath = (path: string): boolean =>
  path.length <= bounds.value && path.split(/[.]|__/).length <= bounds.path

/** Sorting by a relationship's field joins a table for each step: only fields of its own. */
const isModestSort = (sort: unknown): boolean => {
  if (sort === undefined) return true
  const fields = (Array.isArray(sort) ? sort : [sort]).flatMap((field: unknown) =>
    typeof field === 'string' ? field.split(',') : [undefined],
  )
  return (
    fields.length <= bounds.sort &&
    fields.every((field) => field !== undefined && isModestPath(field) && !/\..*\./.test(field))
  )
}

/** Counts what is named at every level, so that neither breadth nor depth helps. */
const isModestChoice = (choice: unknown): boolean => {
  let left: number = bounds.fields
  const visit = (value: unknown, level: number): boolean => {
    if (!isObject(value)) return true
    if (level > 10) return false
    return Object.entries(value).every(([name, inner]) => {
      left -= 1
      return left >= 0 && name.length <= bounds.value && visit(inner, level + 1)
    })
  }
  return typeof choice === 'string' ? choice.length <= bounds.value : visit(choice, 0)
}

const isModestWhere = (where: unknown): boolean => {
  let left: number = bounds.conditions
  const groups = (value: unknown, level: number): boolean => {
    if (level > bounds.nesting) return false
    const members = isObject(value) ? Object.values(value) : []
    return members.every((member) => group(member, level))
  }
  const group = (value: unknown, level: number): boolean =>
    !isObject(value) ||
    Object.entries(value).every(([name, inner]) => {
      if (/^(and|or)$/i.test(name)) return groups(inner, level + 1)
      if (!isModestPath(name) || !isObject(inner)) return false
      return Object.values(inner).every((compared) => {
        left -= 1
        return left >= 0 && isModestValue(compared)
      })
    })
  if (where === undefined) return true
  if (typeof where !== 'string') return group(where, 0)
  if (where.length > bounds.conditions * bounds.value) return false
  try {
    return group(JSON.parse(where) as unknown, 0)
  } catch {
    return where === ''
  }
}

const isModestValue = (value: unknown): boolean => {
  if (!isObject(value))
    return (
      typeof value !== 'string' || value.length <= bounds.value * (value.includes(',') ? 20 : 1)
    )
  const values = Object.values(value)
  return (
    values.length <= bounds.values && values.every((one) => !isObject(one) && isModestValue(one))
  )
}
