import type { PayloadRequest } from 'payload'

import { slugs } from '../../slugs'

/** Where a project says who took part. */
export type Participation = {
  associatedCountries?: null | string[]
  countries?: null | string[]
  leadPartner?: null | string
  partners?: { organisation?: null | string; role?: null | string }[] | null
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
  const listed = (partners ?? [])
    .filter(({ role }) => role === 'partner' || role === 'associated')
    .map(({ organisation }) => organisation)
  const ids = [leadPartner, ...listed].filter((id) => typeof id === 'string')
  const { docs } = ids.length
    ? await req.payload.find({
        collection: slugs.partners,
        depth: 0,
        limit: 0,
        pagination: false,
        req,
        select: { country: true },
        where: { id: { in: ids } },
      })
    : { docs: [] }
  const homes = (docs as { country?: null | string }[]).map(({ country }) => country)
  const all = [...(countries ?? []), ...(associatedCountries ?? []), ...homes]
  return [...new Set(all.filter((code) => typeof code === 'string'))].sort()
}
