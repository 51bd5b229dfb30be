import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { metadataOrNotFound, pageOrNotFound } from '@/app/(site)/pageOrNotFound'
import { FrontPage } from '@/components/browse/FrontPage'
import { SiteFrame } from '@/components/layout/SiteFrame'
import { StructuredData } from '@/components/ui/StructuredData'
import { env } from '@/env'
import { getDictionary } from '@/i18n/dictionary'
import { isLocale, locales } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import { sortProjects } from '@/lib/facets'
import { findNamed } from '@/queries/findNamed'
import { findProjects } from '@/queries/findProjects'
import { getFacetIndex } from '@/queries/getFacetIndex'
import { graph, webSite } from '@/structuredData/graph'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export const generateMetadata = metadataOrNotFound(async ({ params }: Props): Promise<Metadata> => {
  const locale = await localeOf(params)
  const languages = Object.fromEntries(locales.map((code) => [code, sectionPath(code)]))
  const t = getDictionary(locale)
  return {
    alternates: { canonical: sectionPath(locale), languages },
    description: t['front.intro'],
    title: { absolute: `${t['site.name']} – ${t['front.title']}` },
  }
})

export default pageOrNotFound(async ({ params }: Props) => {
  const locale = await localeOf(params)
  const otherLocale = locales.find((code) => code !== locale) ?? locale
  const t = getDictionary(locale)
  const { projects } = await getFacetIndex(locale)
  const latest = sortProjects(projects, 'latest', locale).slice(0, 6)
  return (
    <SiteFrame hasOwnSearch locale={locale} otherHref={sectionPath(otherLocale)} t={t}>
      <StructuredData data={graph(webSite(env.SERVER_URL, locale))} />
      <FrontPage
        latest={await findProjects(
          locale,
          latest.map(({ id }) => id),
        )}
        locale={locale}
        programmes={await findNamed(locale, 'programmes')}
        projects={projects}
        t={t}
        topics={await findNamed(locale, 'topics')}
      />
    </SiteFrame>
  )
})

const localeOf = async (params: Props['params']) => {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}
