import { defaultLocale, type Locale } from '../i18n/locales'
import { archive } from './archive'
import { asPublic } from './asPublic'

export type ProjectName = { id: string; lang?: string; name: string; slug: string }

/** The names and addresses of all published projects, in the page's language or else in Finnish. */
export const findProjectNames = async (locale: Locale): Promise<ProjectName[]> => {
  const payload = await archive()
  const read = async (language: Locale) => {
    const { docs } = await payload.find({
      ...asPublic(language),
      collection: 'projects',
      depth: 0,
      limit: 0,
      pagination: false,
      select: { slug: true, title: true },
    })
    return docs
  }
  const own = new Map((await read(locale)).map((project) => [project.id, project]))
  return (await read(defaultLocale)).map(({ id, slug, title }) => {
    const ownTitle = own.get(id)?.title
    return {
      id,
      name: ownTitle || title,
      slug: own.get(id)?.slug ?? slug ?? id,
      ...(ownTitle ? {} : { lang: defaultLocale }),
    }
  })
}
