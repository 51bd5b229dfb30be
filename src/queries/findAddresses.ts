import { locales, type Locale } from '../i18n/locales'
import type { ListedSection } from '../i18n/paths'
import { archive } from './archive'
import { asPublic } from './asPublic'
import { findPublished, findPublishedNames, type PublishedNames } from './findPublished'
import { keptInMemory } from './keptInMemory'

export type Address = { slugs: Partial<Record<Locale, string>>; updatedAt: string }

/** Where every public page of a section is, in each language. */
export const findAddresses = keptInMemory(
  'addresses',
  async (section: ListedSection): Promise<Address[]> => {
    if (section === 'projects') return await addressesOfProjects()
    const payload = await archive()
    const found = new Map<string, Address>()
    // Each language on its own: `locale: 'all'` with a condition on the state finds nothing at times.
    for (const locale of locales) {
      const { docs } = await payload.find({
        ...asPublic(locale),
        collection: section,
        depth: 0,
        limit: 0,
        pagination: false,
        select: { slug: true, updatedAt: true },
      })
      for (const { id, slug, updatedAt } of docs) {
        const address = found.get(id) ?? { slugs: {}, updatedAt }
        if (slug) address.slugs[locale] = slug
        found.set(id, address)
      }
    }
    return [...found.values()]
  },
)

const addressesOfProjects = async (): Promise<Address[]> => {
  const [published, names] = [await findPublished(), new Map<Locale, PublishedNames>()]
  for (const locale of locales) names.set(locale, await findPublishedNames(locale))
  return published.map(({ id, updatedAt }) => {
    const address: Address = { slugs: {}, updatedAt }
    for (const [locale, named] of names) {
      const slug = named.get(id)?.slug
      if (slug) address.slugs[locale] = slug
    }
    return address
  })
}
