import type { CollectionAfterChangeHook } from 'payload'

import { aside } from '../../../lib/aside'
import { localesOf, projectsThatName } from '../../../publicity/isNamedInPublic'
import { slugs } from '../../../slugs'
import { countriesOf, type Participation } from '../../Projects/countriesOf'

type Partner = { country?: null | string; id: number | string }

/** After a partner moves to another country: the projects that name it are found by the new one. */
export const refreshProjectCountries: CollectionAfterChangeHook<Partner> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create' || doc.country === previousDoc.country) return
  const { db } = req.payload
  const { docs } = await req.payload.find({
    collection: slugs.projects,
    depth: 0,
    limit: 0,
    pagination: false,
    req: aside(req),
    select: {},
    trash: true,
    where: { or: projectsThatName(slugs.partners, doc.id, localesOf(req)) },
  })
  for (const { id } of docs) {
    const at = { collection: slugs.projects, req }
    const project = await db.findOne<Participation & { id: number | string }>({
      ...at,
      where: { id: { equals: id } },
    })
    if (!project) continue
    // The database's own update: one derived value is no version and needs no validation. All of
    // the project goes back, because Payload's SQLite adapter empties the lists left out.
    const data = { ...project, allCountries: await countriesOf(project, req) }
    await db.updateOne({ ...at, id: project.id, data })
  }
}
