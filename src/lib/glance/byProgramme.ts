import { sumBudgets, type Sum } from './sums'
import type { GlancePhase, GlanceProject } from './types'

export type ProgrammeRow = {
  /** Funding of the phases that began in each year. */
  byYear: Map<number, Sum>
  /** Id; nothing for the phases without a stated programme. */
  programme: string | undefined
  /** Projects under way in each year. */
  running: Map<number, number>
  total: Sum
}

/** Every year from the first to the last in which a project was under way. */
export const yearsOf = (projects: readonly GlanceProject[]): number[] => {
  const phases = projects.flatMap((project) => project.phases)
  if (phases.length === 0) return []
  const first = phases.reduce((year, { start }) => Math.min(year, start), Infinity)
  const last = phases.reduce((year, { end }) => Math.max(year, end), -Infinity)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/**
 * Programmes with their projects and their funding by year, the most projects first.
 *
 * How a budget was spread over its years is not known: it is counted whole in the year that its
 * phase began.
 */
export const byProgramme = (projects: readonly GlanceProject[]): ProgrammeRow[] => {
  const phasesOf = new Map<string | undefined, GlancePhase[]>()
  const running = new Map<string | undefined, Map<number, Set<string>>>()
  for (const { id, phases } of projects) {
    for (const phase of phases) {
      const { end, programme, start } = phase
      const list = phasesOf.get(programme) ?? []
      list.push(phase)
      phasesOf.set(programme, list)
      const years = running.get(programme) ?? new Map<number, Set<string>>()
      for (let year = start; year <= end; year += 1) {
        years.set(year, (years.get(year) ?? new Set()).add(id))
      }
      running.set(programme, years)
    }
  }
  return [...phasesOf]
    .map(([programme, phases]) => ({
      byYear: fundingByYear(phases),
      programme,
      running: new Map(
        [...(running.get(programme) ?? [])].map(([year, ids]) => [year, ids.size] as const),
      ),
      total: sumBudgets(phases),
    }))
    .sort((a, b) => countOf(b.total) - countOf(a.total))
}

const countOf = ({ known, missing }: Sum): number => known + missing

/** The funding of phases by the year that they began in. */
export const fundingByYear = (phases: readonly GlancePhase[]): Map<number, Sum> => {
  const years = new Map<number, GlancePhase[]>()
  for (const phase of phases) years.set(phase.start, [...(years.get(phase.start) ?? []), phase])
  return new Map([...years].map(([year, list]) => [year, sumBudgets(list)]))
}
