import type { TextFieldSingleValidation } from 'payload'

import {
  endsBeforeStart,
  normalizePartialDate,
  surelyOverlap,
  type Period,
} from '../../lib/partialDate'
import { message } from '../../messages'

/** At the end of a phase: it is not before the start, as far as both are known. */
export const refuseEndBeforeStart: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const phase = inIso({ ...(siblingData as Period), end: value ?? null })
  if (!endsBeforeStart(phase)) return true
  return message(req, 'phase.endBeforeStart', { end: phase.end ?? '', start: phase.start ?? '' })
}

/** At the start of a phase: it does not surely overlap a phase above it. */
export const refuseOverlap: TextFieldSingleValidation = (
  value,
  { data, path, req, siblingData },
) => {
  const above = phasesAbove(data, path)
  const phase = inIso({ ...(siblingData as Period), start: value ?? null })
  const other = above.map(inIso).find((candidate) => surelyOverlap(phase, candidate))
  if (!other) return true
  return message(req, 'phase.overlaps', { period: `${other.start ?? ''}–${other.end ?? ''}` })
}

/** @param path of the field within the document: `['phases', 1, 'start']` */
const phasesAbove = (data: unknown, path?: (number | string)[]): Period[] => {
  const { phases } = data as { phases?: Period[] }
  const index = Number(path?.[1])
  return Array.isArray(phases) && Number.isInteger(index) ? phases.slice(0, index) : []
}

const inIso = ({ end, start }: Period): Period => ({
  end: end ? normalizePartialDate(end) : null,
  start: start ? normalizePartialDate(start) : null,
})
