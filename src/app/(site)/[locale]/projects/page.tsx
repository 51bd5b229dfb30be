import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'

import { SiteFrame } from '@/components/layout/SiteFrame'
import { ProjectList } from '@/components/list/ProjectList'
import { env } from '@/env'
import { getDictionary } from '@/i18n/dictionary'
import { isLocale, locales } from '@/i18n/locales'
import { feedPath, sectionPath } from '@/i18n/paths'
import { filterToQuery, isNarrowed, parseFilter, type SearchParams } from '@/lib/projectFilter'
import { findProjectList } from '@/queries/findProjectList'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { filter, locale } = await read({ params, searchParams })
  const query = filterToQuery({ ...filter, page: 1 })
  const languages = Object.fromEntries(locales.map((code) => [code, sectionPath(code, 'projects')]))
  return {
    alternates: {
      canonical: sectionPath(locale, 'projects'),
      languages,
      types: {
        'application/atom+xml': feedPath(locale, 'atom') + query,
        'application/feed+json': feedPath(locale, 'json') + query,
      },
    },
    // Only the plain list is for search engines: a filtered one has the same projects.
    robots: { follow: true, index: !isNarrowed(filter) && filter.page === 1 },
    title: getDictionary(locale)['list.title'],
  }
}

export default async function ProjectListPage(props: Props) {
  const { filter, locale } = await read(props)
  const found = await findProjectList(locale, filter)
  // A page that is no more, of a list that has become shorter: its last page is nearest.
  if (filter.page > found.pages) {
    redirect(sectionPath(locale, 'projects') + filterToQuery({ ...filter, page: found.pages }))
  }
  const otherLocale = locales.find((code) => code !== locale) ?? locale
  const t = getDictionary(locale)
  return (
    <SiteFrame
      current="projects"
      locale={locale}
      otherHref={sectionPath(otherLocale, 'projects') + filterToQuery(filter)}
      t={t}
    >
      <ProjectList filter={filter} found={found} locale={locale} origin={env.SERVER_URL} t={t} />
    </SiteFrame>
  )
}

const read = async ({ params, searchParams }: Props) => {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return { filter: parseFilter(await searchParams), locale }
}
