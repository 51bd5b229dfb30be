import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'

import { NamedIndex } from '@/components/browse/NamedIndex'
import { SiteFrame } from '@/components/layout/SiteFrame'
import { StructuredData } from '@/components/ui/StructuredData'
import { env } from '@/env'
import { fill, getDictionary } from '@/i18n/dictionary'
import { isLocale, locales, type Locale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import {
  indexQuery,
  isIndexNarrowed,
  namesOnPage,
  pageOfNames,
  parseIndexRequest,
} from '@/lib/nameIndex'
import type { SearchParams } from '@/lib/projectFilter'
import type { NamedSection } from '@/queries/findArchiveRows'
import type { Named } from '@/queries/findNamed'
import { breadcrumbList, graph } from '@/structuredData/graph'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

/**
 * The list of partners, programmes, topics or countries.
 *
 * @param find all of them, by name
 */
export const namedIndexPage = (
  section: NamedSection,
  find: (locale: Locale) => Promise<Named[]>,
) => {
  const read = async ({ params, searchParams }: Props) => {
    const { locale } = await params
    if (!isLocale(locale)) notFound()
    return { locale, request: parseIndexRequest(await searchParams) }
  }

  const generateMetadata = async (props: Props): Promise<Metadata> => {
    const { locale, request } = await read(props)
    const t = getDictionary(locale)
    const isNarrowed = isIndexNarrowed(request)
    // The further pages of the whole list are pages of their own; of a part of it, the whole is the page.
    const query = isNarrowed ? '' : indexQuery(request)
    const name = t[`section.${section}`]
    return {
      alternates: {
        canonical: sectionPath(locale, section) + query,
        languages: Object.fromEntries(
          locales.map((code) => [code, sectionPath(code, section) + query]),
        ),
      },
      ...(isNarrowed ? { robots: { follow: true, index: false } } : {}),
      title: request.page > 1 ? fill(t['browse.pageOf'], { name, page: request.page }) : name,
    }
  }

  const Page = async (props: Props) => {
    const { locale, request } = await read(props)
    const all = await find(locale)
    const found = pageOfNames(all, request, locale)
    const path = sectionPath(locale, section)
    if (found.page < request.page) redirect(path + indexQuery({ ...request, page: found.page }))
    const otherLocale = locales.find((code) => code !== locale) ?? locale
    const t = getDictionary(locale)
    return (
      <SiteFrame
        current={section}
        locale={locale}
        otherHref={sectionPath(otherLocale, section) + indexQuery(request)}
        t={t}
      >
        <StructuredData data={graph(breadcrumbList(env.SERVER_URL, locale, { section }))} />
        <NamedIndex
          found={found}
          isLong={all.length > namesOnPage}
          locale={locale}
          request={request}
          section={section}
          t={t}
        />
      </SiteFrame>
    )
  }

  return { generateMetadata, Page }
}
