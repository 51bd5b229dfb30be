import type { IndexedProject } from '../lib/facets'
import { defaultLocale, type Locale } from '../i18n/locales'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { findPublished, findPublishedNames } from './findPublished'
import { keptInMemory } from './keptInMemory'

/** A value of a facet that is a document: its name in the page's language or else in Finnish. */
export type NamedValue = { id: string; lang?: string; name: string; slug: string }

export type FacetIndex = {
  programmes: NamedValue[]
  projects: IndexedProject[]
  topics: NamedValue[]
}

/**
 * Everything that the list of projects filters, counts and sorts by: of each published project a
 * few values, and the names behind them. Values in addresses are Finnish slugs in both languages.
 */
export const getFacetIndex = keptInMemory('facets', async (locale: Locale): Promise<FacetIndex> => {
  const [programmes, topics] = [
    await namedValues('programmes', locale),
    await namedValues('topics', locale),
  ]
  const [published, own] = [await findPublished(), await findPublishedNames(locale)]
  const slugIn = (values: NamedValue[]) => {
    const slugs = new Map(values.map(({ id, slug }) => [id, slug]))
    return (ids: unknown) =>
      (Array.isArray(ids) ? ids : []).flatMap((id: string) => slugs.get(id) ?? [])
  }
  const [programmeSlugs, topicSlugs] = [slugIn(programmes), slugIn(topics)]
  return {
    programmes,
    projects: published.map((project) => ({
      budget: project.totalBudget ?? 0,
      country: project.allCountries ?? [],
      endsOn: project.endsOn ?? '',
      id: project.id,
      programme: programmeSlugs(project.programmes),
      role: project.ownerRole ? [project.ownerRole] : [],
      title: own.get(project.id)?.title || (project.title ?? ''),
      topic: topicSlugs(project.topics),
      updatedAt: project.updatedAt,
      year: years(project.startYear, project.endYear),
    })),
    topics,
  }
})

const namedValues = async (
  collection: 'programmes' | 'topics',
  locale: Locale,
): Promise<NamedValue[]> => {
  const payload = await archive()
  const read = async (language: Locale) => {
    const { docs } = await payload.find({
      ...asPublic(language),
      collection,
      depth: 0,
      limit: 0,
      pagination: false,
      select: { name: true, slug: true },
    })
    return docs
  }
  const own = new Map((await read(locale)).map(({ id, name }) => [id, name]))
  return (await read(defaultLocale)).map(({ id, name, slug }) => {
    const ownName = own.get(id)
    return {
      id,
      name: ownName || name,
      slug: slug ?? id,
      ...(ownName ? {} : { lang: defaultLocale }),
    }
  })
}

const years = (from?: null | number, to?: null | number): string[] =>
  from && to ? Array.from({ length: to - from + 1 }, (_, index) => String(from + index)) : []
