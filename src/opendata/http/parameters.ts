import {
  facetNames,
  parseFilter,
  sortNames,
  type ProjectFilter,
  type SearchParams,
} from '../../lib/projectFilter'
import { Problem } from './problem'

export const defaultLimit = 50
export const largestLimit = 200

/** Parameters that choose projects: those of the site's own list. */
export const filterParameters: readonly string[] = [
  'q',
  'sort',
  ...facetNames,
  ...facetNames.map((name) => `not-${name}`),
]

export type Paging = { cursor: string | undefined; limit: number }

/** @throws {Problem} 400, naming what is wrong and what is allowed */
export const readPaging = (query: URLSearchParams): Paging => {
  const given = query.get('limit')
  const limit = given === null ? defaultLimit : Number(given)
  if (!Number.isInteger(limit) || limit < 1 || limit > largestLimit) {
    throw new Problem('bad-parameter', {
      en: `limit: a whole number from 1 to ${String(largestLimit)}.`,
      fi: `limit: kokonaisluku väliltä 1–${String(largestLimit)}.`,
    })
  }
  return { cursor: query.get('cursor') ?? undefined, limit }
}

/**
 * The filter of the site's list. A page number, which the site's addresses may carry, is passed over.
 * @throws {Problem} 400
 */
export const readFilter = (query: URLSearchParams): ProjectFilter => {
  const sort = query.get('sort')
  if (sort !== null && !sortNames.some((name) => name === sort)) {
    throw new Problem('bad-parameter', {
      en: `sort: one of ${sortNames.join(', ')}.`,
      fi: `sort: jokin näistä: ${sortNames.join(', ')}.`,
    })
  }
  return { ...parseFilter(paramsOf(query)), page: 1 }
}

/** @throws {Problem} 400 for a parameter that nothing reads: a misspelt filter would choose everything */
export const refuseUnknown = (query: URLSearchParams, allowed: readonly string[]): void => {
  const unknown = [...new Set(query.keys())].filter((key) => !isAllowed(key, allowed))
  if (unknown.length === 0) return
  const [names, list] = [unknown.join(', ').slice(0, 200), allowed.join(', ')]
  throw new Problem('bad-parameter', {
    en: `Unknown parameter: ${names}. Allowed here: ${list}.`,
    fi: `Tuntematon parametri: ${names}. Sallittuja ovat: ${list}.`,
  })
}

const isAllowed = (key: string, allowed: readonly string[]): boolean => allowed.includes(key)

const paramsOf = (query: URLSearchParams): SearchParams =>
  Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]))
