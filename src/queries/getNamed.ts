import type { Locale } from '../i18n/locales'
import type { Partner, Programme, Topic } from '../payload-types'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { cached } from './cached'
import type { BrowsableSection } from './findNamed'
import { rowsThatName } from './findArchiveRows'
import { findPage } from './findPage'
import { inBothLanguages } from './inBothLanguages'
import { overviewOf } from './overviewOf'

type Documents = { partners: Partner; programmes: Programme; topics: Topic }

const getNamed = <Section extends BrowsableSection>(section: Section) =>
  cached(section, async (locale: Locale, slug: string, page: number) => {
    const found = await findPage(section, locale, slug)
    if (!found || 'isGone' in found) return undefined
    if ('movedTo' in found) return found
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
    const overview = await overviewOf(await rowsThatName(section, found.id), {
      // Of a project that several programmes funded, the phases that this one did.
      isCounted: ({ programme }) => section !== 'programmes' || programme === found.id,
      locale,
      page,
      section,
    })
    return overview && { ...overview, document, slugs: found.slugs }
  })

/** The partner at a public address and a page of its projects, the latest first; or the slug it has now. */
export const getPartner = getNamed('partners')

/** The programme at a public address and a page of its projects, the latest first; or the slug it has now. */
export const getProgramme = getNamed('programmes')

/** The topic at a public address and a page of its projects, the latest first; or the slug it has now. */
export const getTopic = getNamed('topics')
