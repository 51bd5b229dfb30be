import { defaultLocale, type Locale } from '../i18n/locales'
import { compareText } from '../lib/facets'
import { archive } from './archive'
import { keptInMemory } from './keptInMemory'
import { readPublished, type PublishedName } from './publishedProjects'

/** By id. */
export type PublishedNames = ReadonlyMap<string, PublishedName>

/**
 * Every published project with all that lists, counts, sums, facets and the site map need of it, the
 * last to end first. What grows with the archive is read here and in `findPublishedNames`, once for
 * all of them until content changes.
 */
export const findPublished = keptInMemory('published', async () => {
  const published = await readPublished(await archive(), defaultLocale)
  return published.sort(
    (a, b) => compareText(b.endsOn ?? '', a.endsOn ?? '') || compareText(a.id, b.id),
  )
})

/** The name and the slug of every published project in one language, where it has them. */
export const findPublishedNames = keptInMemory(
  'published-names',
  async (language: Locale): Promise<PublishedNames> => {
    const named =
      language === defaultLocale
        ? await findPublished()
        : await readPublished(await archive(), language)
    return new Map(named.map((project) => [project.id, project]))
  },
)
