import type { Locale } from '../i18n/locales'
import type { Project } from '../payload-types'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { inBothLanguages, type InBothLanguages } from './inBothLanguages'

/** The published projects of these ids, in their order, relations one level deep, in both languages. */
export const findProjects = async (
  locale: Locale,
  ids: string[],
): Promise<InBothLanguages<Project>[]> => {
  if (ids.length === 0) return []
  const payload = await archive()
  const read = async (language: Locale) => {
    const { docs } = await payload.find({
      ...asPublic(language),
      collection: 'projects',
      depth: 1,
      limit: ids.length,
      pagination: false,
      where: { id: { in: ids } },
    })
    return new Map(docs.map((project) => [project.id, project]))
  }
  const both = await inBothLanguages(locale, read)
  return ids.flatMap((id) => {
    const [own, other] = [both?.own.get(id), both?.other.get(id)]
    return own && other && both ? [{ locale, other, otherLocale: both.otherLocale, own }] : []
  })
}
