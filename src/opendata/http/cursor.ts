import { z } from 'zod'

import type { IndexedProject } from '../../lib/facets'
import { sortNames, type SortName } from '../../lib/projectFilter'
import { Problem } from './problem'

/** Where a page of projects ended: the values that its last project is ordered by. */
const projectCursor = z.tuple([
  z.enum(sortNames),
  z.union([z.number(), z.string()]),
  z.string(),
  z.string(),
])

type Ordered = Pick<IndexedProject, 'budget' | 'endsOn' | 'id' | 'title'>

const keyOf = ({ budget, endsOn }: Ordered, sort: SortName): number | string =>
  sort === 'budget' ? budget : sort === 'name' ? '' : endsOn

/**
 * The order of a list of projects, in which no two are alike: so a page can go on from the place
 * where the one before ended, whatever has been added or removed in between.
 */
export const orderBy = (sort: SortName): ((a: Ordered, b: Ordered) => number) => {
  const { compare } = new Intl.Collator('fi')
  const first = (a: Ordered, b: Ordered): number => {
    if (sort === 'budget') return b.budget - a.budget
    if (sort === 'name') return 0
    const order = compareText(a.endsOn, b.endsOn)
    return sort === 'oldest' ? order : -order
  }
  return (a, b) => first(a, b) || compare(a.title, b.title) || compareText(a.id, b.id)
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const cursorAfter = (project: Ordered, sort: SortName): string =>
  encode([sort, keyOf(project, sort), project.title, project.id])

/**
 * The place that a cursor names, as the project that was there.
 * @throws {Problem} 400 when it is none of this list's
 */
export const placeOf = (cursor: string, sort: SortName): Ordered => {
  const parsed = projectCursor.safeParse(decode(cursor))
  if (!parsed.success || parsed.data[0] !== sort) throw badCursor()
  const [, key, title, id] = parsed.data
  return {
    budget: typeof key === 'number' ? key : 0,
    endsOn: typeof key === 'string' ? key : '',
    id,
    title,
  }
}

export const cursorAfterId = (id: string): string => encode(['id', id])

/** @throws {Problem} 400 */
export const idOfCursor = (cursor: string): string => {
  const parsed = z.tuple([z.literal('id'), z.string()]).safeParse(decode(cursor))
  if (!parsed.success) throw badCursor()
  return parsed.data[1]
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const decode = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined // rubbish is no cursor: the caller says so
  }
}

const badCursor = () =>
  new Problem('bad-parameter', {
    en: 'cursor: take it from links.next of the page before, and keep the other parameters.',
    fi: 'cursor: ota arvo edellisen sivun kohdasta links.next ja pidä muut parametrit ennallaan.',
  })
