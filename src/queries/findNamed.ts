import type { Locale } from '../i18n/locales'
import { mostNamed } from '../lib/mostNamed'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { findArchiveRows, namedIn, type NamedSection } from './findArchiveRows'
import { inBothLanguages } from './inBothLanguages'
import { keptInMemory } from './keptInMemory'

export type BrowsableSection = Exclude<NamedSection, 'countries'>

/** A partner, programme or topic in a list: its name, and how many published projects name it. */
export type Named = {
  country?: string
  id: string
  lang?: string
  name: string
  projects: number
  slug: string
}

type Read = { country?: null | string; id: string; name?: null | string; slug?: null | string }

/** Every partner, programme or topic that the public may read, by name. */
export const findNamed = keptInMemory(
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
      return new Map((docs as Read[]).map((doc) => [doc.id, doc]))
    }
    const both = await inBothLanguages(locale, read)
    if (!both) return []
    const counts = await countProjects(section)
    const { compare } = new Intl.Collator(locale)
    return [...both.own.values()]
      .map(({ country, id, name, slug }) => {
        const other = both.other.get(id)
        return {
          id,
          name: name || (other?.name ?? ''),
          projects: counts.get(id) ?? 0,
          slug: slug ?? other?.slug ?? id,
          ...(country ? { country } : {}),
          // The name of an organisation is a name: without a translation it is the same in both.
          ...(name || section === 'partners' ? {} : { lang: both.otherLocale }),
        }
      })
      .sort((a, b) => compare(a.name, b.name))
  },
)

const countProjects = async (section: BrowsableSection): Promise<Map<string, number>> => {
  const lists = (await findArchiveRows()).map(namedIn[section])
  return new Map(mostNamed(lists).map(({ count, value }) => [value, count]))
}
