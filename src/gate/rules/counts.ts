import type { Finding, Rule } from '../types'
import { rowsOf, sourceOf } from './rows'

/** A stated number is never smaller than what is listed. */
export const counts: Rule = (input) => {
  const project = sourceOf(input)
  const partners = rowsOf(project.partners)
  const inRole = (role: string) => partners.filter((row) => row.role === role).length
  const countries = Array.isArray(project.countries) ? project.countries.length : 0
  return [
    ...compare('statedPartnerCount', project, inRole('partner'), 'count.partnersAboveStated'),
    ...compare(
      'statedAssociatedPartnerCount',
      project,
      inRole('associated'),
      'count.partnersAboveStated',
    ),
    ...compare('statedCountryCount', project, countries, 'count.countriesAboveStated'),
  ]
}

const compare = (
  path: string,
  project: Record<string, unknown>,
  listed: number,
  code: 'count.countriesAboveStated' | 'count.partnersAboveStated',
): Finding[] => {
  const stated = project[path]
  if (typeof stated !== 'number' || listed <= stated) return []
  return [{ code, level: 'error', path, values: { listed, stated } }]
}
