import type { CollectionAfterChangeHook } from 'payload'

import { localesOf, projectsThatName } from '../../../publicity/isNamedInPublic'
import { slugs } from '../../../slugs'
import { countriesOf, type Participation } from '../../Projects/countriesOf'

/** After a partner moves to another country: the projects that name it are found by the new one. */
export const refreshProjectCountries: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create' || doc.country === previousDoc?.country) return
  const { docs } = await req.payload.find({
    collection: slugs.projects,
    depth: 0,
    limit: 0,
    pagination: false,
    req,
    where: { or: projectsThatName(slugs.partners, doc.id as string, localesOf(req)) },
  })
  for (const project of docs as (Participation & { id: number | string })[]) {
    const data = { allCountries: await countriesOf(project, req) }
    // The database's own update: one derived value is no version and needs no validation.
    await req.payload.db.updateOne({ id: project.id, collection: slugs.projects, data, req })
  }
}
