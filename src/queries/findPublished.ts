import { defaultLocale, type Locale } from '../i18n/locales'
import type { Project } from '../payload-types'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { keptInMemory } from './keptInMemory'

/** What is written in each language. */
const inEach = { slug: true, title: true } as const
/** What is the same in all languages. */
const inAll = {
  allCountries: true,
  attachments: true,
  endsOn: true,
  endYear: true,
  leadPartner: true,
  ownerRole: true,
  partners: true,
  phases: true,
  programmes: true,
  startYear: true,
  topics: true,
  totalBudget: true,
  updatedAt: true,
} as const

type Values = Pick<Project, 'id' | keyof typeof inAll>
/** By id. */
export type PublishedNames = ReadonlyMap<string, Named>
type Named = { id: string; slug?: null | string; title?: null | string }

/** So few that others have their turn in between, and that memory does not grow with the archive. */
const atOnce = 250

const read = async <Result extends { id: string }>(
  language: Locale,
  select: object,
): Promise<Result[]> => {
  const payload = await archive()
  const all: Result[] = []
  for (;;) {
    const after = all.at(-1)?.id
    const { docs } = await payload.find({
      ...asPublic(language),
      collection: 'projects',
      depth: 0,
      limit: atOnce,
      pagination: false,
      select,
      sort: 'id',
      ...(after ? { where: { id: { greater_than: after } } } : {}),
    })
    all.push(...(docs as unknown as Result[]))
    if (docs.length < atOnce) return all
  }
}

/**
 * Every published project with all that lists, counts, sums, facets and the site map need of it, the
 * last to end first; ids, codes and the Finnish name. What grows with the archive is read here and in
 * `findPublishedNames`, once for all of them until content changes.
 */
export const findPublished = keptInMemory('published', async () => {
  const published = await read<Named & Values>(defaultLocale, { ...inEach, ...inAll })
  return published.sort((a, b) => (b.endsOn ?? '').localeCompare(a.endsOn ?? ''))
})

/** The name and the slug of every published project in one language, by id, where it has them. */
export const findPublishedNames = keptInMemory(
  'published-names',
  async (language: Locale): Promise<PublishedNames> => {
    const named =
      language === defaultLocale ? await findPublished() : await read<Named>(language, inEach)
    return new Map(named.map((project) => [project.id, project]))
  },
)
