import type { Locale } from '../i18n/locales'
import type { Faceted } from '../lib/searchFacets'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { findPublished } from './findPublished'
import { getFacetIndex } from './getFacetIndex'
import { keptInMemory } from './keptInMemory'

/** The facets of every public project and document, by kind and id: `documents/…`. */
export const getSearchFacets = keptInMemory(
  'search-facets',
  async (locale: Locale): Promise<ReadonlyMap<string, Faceted>> => {
    const facets = new Map<string, Faceted>()
    const projects = new Map<string, Faceted>()
    for (const { id, programme, topic, year } of (await getFacetIndex(locale)).projects) {
      projects.set(id, { programme, topic, year })
      facets.set(`projects/${id}`, { programme, topic, year })
    }
    const languages = await languagesOfDocuments(locale)
    for (const [project, documents] of await documentsOfProjects()) {
      for (const id of documents) {
        const language = languages.get(id)
        const known = facets.get(`documents/${id}`)
        if (language !== undefined)
          facets.set(`documents/${id}`, { ...together(known, projects.get(project)), language })
      }
    }
    return facets
  },
)

/** A document is of every project that names it. */
const together = (first: Faceted = {}, second: Faceted = {}): Faceted => {
  const both = (name: 'programme' | 'topic' | 'year') => [
    ...new Set([...(first[name] ?? []), ...(second[name] ?? [])]),
  ]
  return { programme: both('programme'), topic: both('topic'), year: both('year') }
}

const languagesOfDocuments = async (locale: Locale): Promise<Map<string, string[]>> => {
  const { docs } = await (
    await archive()
  ).find({
    ...asPublic(locale),
    collection: 'attachments',
    depth: 0,
    limit: 0,
    pagination: false,
    select: { language: true },
  })
  return new Map(docs.map(({ id, language }) => [id, [language]]))
}

const documentsOfProjects = async (): Promise<[string, string[]][]> => {
  const published = await findPublished()
  return published.map(({ attachments, id }) => [
    id,
    (attachments ?? []).filter((attachment) => typeof attachment === 'string'),
  ])
}
