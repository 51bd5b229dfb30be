import { defaultLocale, type Locale } from '../i18n/locales'
import { findPublished, findPublishedNames } from './findPublished'

export type ProjectName = { id: string; lang?: string; name: string; slug: string }

/** The names and addresses of all published projects, in the page's language or else in Finnish. */
export const findProjectNames = async (locale: Locale): Promise<ProjectName[]> => {
  const [published, own] = [await findPublished(), await findPublishedNames(locale)]
  return published.map(({ id, slug, title }) => {
    const ownTitle = own.get(id)?.title
    return {
      id,
      name: ownTitle || (title ?? ''),
      slug: own.get(id)?.slug ?? slug ?? id,
      ...(ownTitle ? {} : { lang: defaultLocale }),
    }
  })
}
