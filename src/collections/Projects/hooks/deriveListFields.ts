import type { CollectionBeforeChangeHook } from 'payload'

import { isPartialDate, latestDay, normalizePartialDate } from '../../../lib/partialDate'
import { imageIdsIn } from '../../../lib/richText'
import { countriesOf } from '../countriesOf'

type Row = Record<string, unknown>

/** Keeps the fields that lists filter and sort by in step with what the editor wrote. */
export const deriveListFields: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  // A partial update carries only what changes; the stored document fills in the rest.
  const project = { ...originalDoc, ...data } as Row
  const phases = rowsOf(project.phases)
  const starts = datesOf(phases, 'start').sort()
  const ends = datesOf(phases, 'end').map(latestDay).sort()
  const budgets = phases.filter(({ totalBudget }) => typeof totalBudget === 'number')
  return {
    ...data,
    ...derivedTexts(project),
    allCountries: await countriesOf(project, req),
    endYear: yearOf(ends.at(-1)),
    endsOn: ends.at(-1) ?? null,
    isBudgetApproximate: budgets.some(({ isApproximate }) => isApproximate === true),
    programmes: [...new Set(phases.map(({ programme }) => programme).filter(isId))],
    startYear: yearOf(starts[0]),
    totalBudget: budgets.length
      ? budgets.reduce((sum, { totalBudget }) => sum + (totalBudget as number), 0)
      : null,
  }
}

/** What is kept of a project's texts in one language. */
export const derivedTexts = (project: Row) => {
  const bodyImages = imageIdsIn(project.body)
  return {
    // Payload's SQLite adapter leaves the old rows of a localised list that becomes `[]`.
    bodyImages: bodyImages.length ? bodyImages : null,
  }
}

// Runs before the validation, and on drafts without one: nothing is taken to be of the right form.
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

const isId = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** The dates of the phases; what is half typed, in a draft, is no date yet. */
const datesOf = (phases: Row[], name: 'end' | 'start'): string[] =>
  phases
    .map((phase) => phase[name])
    .filter((value) => typeof value === 'string')
    .map(normalizePartialDate)
    .filter(isPartialDate)

const yearOf = (date?: string): null | number => (date ? Number(date.slice(0, 4)) : null)
