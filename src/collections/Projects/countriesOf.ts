import type { PayloadRequest } from 'payload'

import { aside } from '../../lib/aside'
import { slugs } from '../../slugs'

/** Where a project says who took part; it may not be validated yet. */
export type Participation = {
  associatedCountries?: unknown
  countries?: unknown
  leadPartner?: unknown
  partners?: unknown
}

/**
 * Every country that a project is known to reach: those stated, and those of the lead partner and
 * of the listed partners. A contractor's country says nothing about the project.
 *
 * @returns ISO 3166-1 codes in alphabetical order
 */
export const countriesOf = async (
  { associatedCountries, countries, leadPartner, partners }: Participation,
  req: PayloadRequest,
): Promise<string[]> => {
  const listed = (listOf(partners) as ({ organisation?: unknown; role?: unknown } | null)[])
    .filter((row) => row?.role === 'partner' || row?.role === 'associated')
    .map((row) => row?.organisation)
  const ids = [leadPartner, ...listed].filter(
    (id) => typeof id === 'string' || typeof id === 'number',
  )
  const { docs } = ids.length
    ? await req.payload.find({
        collection: slugs.partners,
        depth: 0,
        limit: 0,
        pagination: false,
        req: aside(req),
        select: { country: true },
        sort: 'id', // by the name, which is localised, it would be read twice
        where: { id: { in: ids } },
      })
    : { docs: [] }
  const homes = (docs as { country?: null | string }[]).map(({ country }) => country)
  const all = [...listOf(countries), ...listOf(associatedCountries), ...homes]
  return [...new Set(all.filter((code) => typeof code === 'string'))].sort()
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
