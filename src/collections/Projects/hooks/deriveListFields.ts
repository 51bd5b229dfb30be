import type { CollectionBeforeChangeHook } from 'payload'

import { latestDay } from '../../../lib/partialDate'
import { imageIdsIn, plainTextOf } from '../../../lib/richText'
import { countriesOf } from '../countriesOf'

type Phase = {
  end?: null | string
  isApproximate?: boolean | null
  programme?: null | string
  start?: null | string
  totalBudget?: null | number
}

/** Keeps the fields that lists filter, sort and search by in step with what the editor wrote. */
export const deriveListFields: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  // A partial update carries only what changes; the stored document fills in the rest.
  const project = { ...originalDoc, ...data } as Record<string, unknown>
  const phases = (project['phases'] ?? []) as Phase[]
  const starts = present(phases.map(({ start }) => start)).sort()
  const ends = present(phases.map(({ end }) => end && latestDay(end))).sort()
  const budgets = phases.filter(({ totalBudget }) => totalBudget)
  return {
    ...data,
    allCountries: await countriesOf(project, req),
    bodyImages: imageIdsIn(project['body']),
    endYear: yearOf(ends.at(-1)),
    endsOn: ends.at(-1) ?? null,
    isBudgetApproximate: budgets.some(({ isApproximate }) => isApproximate),
    programmes: [...new Set(present(phases.map(({ programme }) => programme)))],
    searchText: searchTextOf(project),
    startYear: yearOf(starts[0]),
    totalBudget: budgets.length
      ? budgets.reduce((sum, { totalBudget }) => sum + (totalBudget ?? 0), 0)
      : null,
  }
}

const present = <T>(values: (null | T | undefined)[]): NonNullable<T>[] =>
  values.filter((value): value is NonNullable<T> => Boolean(value))

const yearOf = (date?: string): null | number => (date ? Number(date.slice(0, 4)) : null)

/** Every word of the project's own in one language, lower-cased. */
const searchTextOf = (project: Record<string, unknown>): string => {
  const rows = (name: string, field: string) =>
    ((project[name] ?? []) as Record<string, unknown>[]).map((row) => row[field])
  return [
    project['title'],
    project['acronym'],
    project['officialName'],
    project['summary'],
    project['context'],
    plainTextOf(project['body']),
    ...rows('keyResults', 'text'),
    ...rows('keyFigures', 'label'),
    ...rows('phases', 'note'),
    ...rows('phases', 'alsoFundedBy'),
    ...rows('links', 'label'),
    project['partnersNote'],
    project['continuation'],
    project['grantNumber'],
  ]
    .filter((text) => typeof text === 'string' && text !== '')
    .join('\n')
    .toLocaleLowerCase('fi')
}
