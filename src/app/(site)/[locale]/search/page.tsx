import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { SiteFrame } from '@/components/layout/SiteFrame'
import { SearchPage } from '@/components/search/SearchPage'
import { fill, getDictionary } from '@/i18n/dictionary'
import { isLocale, locales } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import type { SearchParams } from '@/lib/projectFilter'
import { parseSearch, searchToQuery } from '@/lib/searchRequest'
import { findEverything } from '@/queries/findEverything'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, request } = await read(props)
  const t = getDictionary(locale)
  return {
    // What somebody looked for is no page for search engines; the pages it leads to are.
    robots: { follow: true, index: !request.q },
    title: request.q ? fill(t['search.titleOf'], { q: request.q }) : t['search.title'],
  }
}

export default async function Page(props: Props) {
  const { locale, request } = await read(props)
  const t = getDictionary(locale)
  const otherLocale = locales.find((code) => code !== locale) ?? locale
  return (
    <SiteFrame
      hasOwnSearch
      current="search"
      locale={locale}
      otherHref={sectionPath(otherLocale, 'search') + searchToQuery(request)}
      t={t}
    >
      <SearchPage
        answer={request.q ? await findEverything(locale, request) : undefined}
        locale={locale}
        request={request}
        t={t}
      />
    </SiteFrame>
  )
}

const read = async ({ params, searchParams }: Props) => {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return { locale, request: parseSearch(await searchParams) }
}
