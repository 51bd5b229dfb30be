import { defaultLocale, type Locale } from '../i18n/locales'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { cached } from './cached'

export type BrowsableSection = 'partners' | 'programmes' | 'topics'

/** A partner, programme or topic in a list: its name, and how many published projects name it. */
export type Named = {
  country?: string
  id: string
  lang?: string
  name: string
  projects: number
  slug: string
}

/** Every partner, programme or topic that the public may read, by name. */
export const findNamed = cached(
  'named',
  async (locale: Locale, section: BrowsableSection): Promise<Named[]> => {
    const payload = await archive()
    const read = async (language: Locale) => {
      const { docs } = await payload.find({
        ...asPublic(language),
        collection: section,
        depth: 0,
        limit: 0,
        pagination: false,
        select: { country: true, name: true, slug: true },
      })
      return docs as { country?: null | string; id: string; name?: string; slug?: null | string }[]
    }
    const own = new Map((await read(locale)).map((doc) => [doc.id, doc]))
    const counts = await countProjects(section)
    const { compare } = new Intl.Collator(locale)
    return (await read(defaultLocale))
      .map(({ country, id, name, slug }) => {
        const ownName = own.get(id)?.name
        return {
          id,
          name: ownName || (name ?? ''),
          projects: counts.get(id) ?? 0,
          slug: own.get(id)?.slug ?? slug ?? id,
          ...(country ? { country } : {}),
          // The name of an organisation is a name: without a translation it is the same in both.
          ...(ownName || section === 'partners' ? {} : { lang: defaultLocale }),
        }
      })
      .sort((a, b) => compare(a.name, b.name))
  },
)

const countProjects = async (section: BrowsableSection): Promise<Map<string, number>> => {
  const { docs } = await (
    await archive()
  ).find({
    ...asPublic(defaultLocale),
    collection: 'projects',
    depth: 0,
    limit: 0,
    pagination: false,
    select: { leadPartner: true, partners: true, programmes: true, topics: true },
  })
  const counts = new Map<string, number>()
  for (const project of docs) {
    const named = {
      partners: [project.leadPartner, ...(project.partners ?? []).map((row) => row.organisation)],
      programmes: project.programmes ?? [],
      topics: project.topics ?? [],
    }[section]
    for (const id of new Set(named)) {
      if (typeof id === 'string') counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  return counts
}
