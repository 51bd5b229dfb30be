import type { Where } from 'payload'

import type { Locale } from '../i18n/locales'
import type { Partner, Programme, Topic } from '../payload-types'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { cached } from './cached'
import type { BrowsableSection } from './findNamed'
import { findPage } from './findPage'
import { findProjects } from './findProjects'
import { inBothLanguages } from './inBothLanguages'

type Documents = { partners: Partner; programmes: Programme; topics: Topic }

/** Where a project names a document of the section. */
const namedBy: Record<BrowsableSection, (id: string) => Where> = {
  partners: (id) => ({
    or: [{ leadPartner: { equals: id } }, { 'partners.organisation': { equals: id } }],
  }),
  programmes: (id) => ({ programmes: { equals: id } }),
  topics: (id) => ({ topics: { equals: id } }),
}

const getNamed = <Section extends BrowsableSection>(section: Section) =>
  cached(section, async (locale: Locale, slug: string) => {
    const found = await findPage(section, locale, slug)
    if (!found || 'movedTo' in found) return found
    const payload = await archive()
    const read = async (language: Locale) => {
      const { docs } = await payload.find({
        ...asPublic(language),
        collection: section,
        depth: 1,
        limit: 1,
        pagination: false,
        where: { id: { equals: found.id } },
      })
      return docs[0] as Documents[Section] | undefined
    }
    const document = await inBothLanguages(locale, read)
    if (!document) return undefined
    const { docs } = await payload.find({
      ...asPublic(locale),
      collection: 'projects',
      depth: 0,
      limit: 0,
      pagination: false,
      select: {},
      sort: '-endsOn',
      where: namedBy[section](found.id),
    })
    const projects = await findProjects(
      locale,
      docs.map(({ id }) => id),
    )
    return { document, projects, slugs: found.slugs }
  })

/** The partner at a public address and its projects, the latest first; or the slug it has now. */
export const getPartner = getNamed('partners')

/** The programme at a public address and its projects, the latest first; or the slug it has now. */
export const getProgramme = getNamed('programmes')

/** The topic at a public address and its projects, the latest first; or the slug it has now. */
export const getTopic = getNamed('topics')
