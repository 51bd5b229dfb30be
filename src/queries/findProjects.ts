import type { Locale } from '../i18n/locales'
import type { Project } from '../payload-types'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { findNamed, type Named } from './findNamed'
import { inBothLanguages, type InBothLanguages } from './inBothLanguages'

/** What lists and feeds show of a project: all of it takes much longer to read. */
const select = {
  endYear: true,
  isBudgetApproximate: true,
  leadPartner: true,
  ownerRole: true,
  partners: true,
  programmes: true,
  publishedAt: true,
  slug: true,
  startYear: true,
  summary: true,
  title: true,
  totalBudget: true,
  updatedAt: true,
} as const

/** A published project as far as lists need it; its partners are ids. */
export type ListedProject = InBothLanguages<Pick<Project, 'id' | keyof typeof select>> & {
  /** Those that the public may read. */
  programmes: Named[]
}

/** The published projects of these ids, in their order, in both languages. */
export const findProjects = async (locale: Locale, ids: string[]): Promise<ListedProject[]> => {
  if (ids.length === 0) return []
  const payload = await archive()
  const read = async (language: Locale) => {
    const { docs } = await payload.find({
      ...asPublic(language),
      collection: 'projects',
      depth: 0,
      limit: ids.length,
      pagination: false,
      select,
      where: { id: { in: ids } },
    })
    return new Map(docs.map((project) => [project.id, project]))
  }
  const both = await inBothLanguages(locale, read)
  const programmes = new Map((await findNamed(locale, 'programmes')).map((one) => [one.id, one]))
  return ids.flatMap((id) => {
    const [own, other] = [both?.own.get(id), both?.other.get(id)]
    if (!own || !other || !both) return []
    const named = (own.programmes ?? []).flatMap((programme) =>
      typeof programme === 'string' ? (programmes.get(programme) ?? []) : [],
    )
    return [{ locale, other, otherLocale: both.otherLocale, own, programmes: named }]
  })
}
