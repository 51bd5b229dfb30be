import type { GlancePhase } from './types'

/** A sum that tells how well it is known. */
export type Sum = {
  /** Phases whose budget is stated as approximate: the sum is no more exact than they are. */
  approximate: number
  /** Euros of the approximate budgets, a part of `euros`. */
  approximateEuros: number
  /** Whole euros of the budgets that are known. */
  euros: number
  /** Phases whose budget is known. */
  known: number
  /** Phases whose budget is not known: what they cost is missing from the sum. */
  missing: number
}

export const emptySum = (): Sum => ({
  approximate: 0,
  approximateEuros: 0,
  euros: 0,
  known: 0,
  missing: 0,
})

/** The sum of the total budgets of phases. */
export const sumBudgets = (phases: readonly GlancePhase[]): Sum =>
  sum(phases.map(({ budget, isApproximate }) => ({ euros: budget, isApproximate })))

/** The sum of the owner's own shares: apart from the budgets, of which they are a part. */
export const sumOwnShares = (phases: readonly GlancePhase[]): Sum =>
  sum(phases.map(({ isApproximate, ownShare }) => ({ euros: ownShare, isApproximate })))

const sum = (values: { euros: number | undefined; isApproximate: boolean }[]): Sum => {
  const total = emptySum()
  for (const { euros, isApproximate } of values) {
    if (euros === undefined) {
      total.missing += 1
      continue
    }
    total.euros += euros
    total.known += 1
    if (isApproximate) {
      total.approximate += 1
      total.approximateEuros += euros
    }
  }
  return total
}
