import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { metadataOrNotFound, pageOrNotFound } from '@/app/(site)/pageOrNotFound'
import { NamedArticle, type Fact } from '@/components/browse/NamedArticle'
import { SiteFrame } from '@/components/layout/SiteFrame'
import { StructuredData } from '@/components/ui/StructuredData'
import { env } from '@/env'
import { fill, getDictionary } from '@/i18n/dictionary'
import type { Dictionary } from '@/i18n/fi'
import { isLocale, locales, type Locale } from '@/i18n/locales'
import { pagePath } from '@/i18n/paths'
import type { LanguageText } from '@/lib/inLanguage'
import type { ListedProject } from '@/queries/findProjects'
import type { NamedSection } from '@/queries/findArchiveRows'
import type { Overview } from '@/queries/overviewOf'
import { breadcrumbList, graph } from '@/structuredData/graph'

type Props = { params: Promise<{ locale: string; page?: string; slug: string }> }

type Options<Found> = {
  facts: (found: Found, t: Dictionary) => (Fact | undefined)[]
  get: (
    locale: Locale,
    slug: string,
    page: number,
  ) => Promise<Found | undefined | { movedTo: string }>
  nameOf: (found: Found) => LanguageText | undefined
  /** What to say of each project besides. */
  noteOf?: (found: Found, project: ListedProject['own'], t: Dictionary) => string | undefined
  section: NamedSection
  structuredData?: (found: Found) => object[]
}

/** The page of a partner, programme, topic or country, and the further pages of its projects. */
export const namedPage = <Found extends Overview & { slugs: Record<Locale, string> }>(
  options: Options<Found>,
) => {
  const { section } = options

  const load = async (params: Props['params']) => {
    const { locale, page: asked, slug } = await params
    if (!isLocale(locale)) notFound()
    const page = Number(asked ?? '1')
    if (!/^\d{1,4}$/.test(asked ?? '1') || page < 1) notFound()
    if (asked !== undefined && page === 1) permanentRedirect(pagePath(locale, section, slug))
    const found = (await options.get(locale, decodeURIComponent(slug), page)) ?? notFound()
    if ('movedTo' in found) permanentRedirect(pagePath(locale, section, found.movedTo, page))
    return { found, locale, name: options.nameOf(found), page }
  }

  const generateMetadata = metadataOrNotFound(async ({ params }: Props): Promise<Metadata> => {
    const { found, locale, name, page } = await load(params)
    const pathIn = (code: Locale) => pagePath(code, section, found.slugs[code], page)
    const title = name?.text ?? ''
    return {
      alternates: {
        canonical: pathIn(locale),
        languages: Object.fromEntries(locales.map((code) => [code, pathIn(code)])),
      },
      title: page > 1 ? fill(getDictionary(locale)['browse.pageOf'], { name: title, page }) : title,
    }
  })

  const Page = async ({ params }: Props) => {
    const { found, locale, name, page } = await load(params)
    const otherLocale = locales.find((code) => code !== locale) ?? locale
    const { noteOf } = options
    const t = getDictionary(locale)
    return (
      <SiteFrame
        current={section}
        locale={locale}
        otherHref={pagePath(otherLocale, section, found.slugs[otherLocale], page)}
        t={t}
      >
        <StructuredData
          data={graph(
            ...(options.structuredData?.(found) ?? []),
            breadcrumbList(env.SERVER_URL, locale, {
              name: name?.text,
              section,
              slug: found.slugs[locale],
            }),
          )}
        />
        <NamedArticle
          facts={page === 1 ? options.facts(found, t) : []}
          locale={locale}
          name={name}
          overview={found}
          section={section}
          slug={found.slugs[locale]}
          t={t}
          {...(noteOf
            ? { noteOf: (project: ListedProject['own']) => noteOf(found, project, t) }
            : {})}
        />
      </SiteFrame>
    )
  }

  return { generateMetadata, Page: pageOrNotFound(Page) }
}
