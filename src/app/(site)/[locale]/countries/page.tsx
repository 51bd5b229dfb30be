import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { metadataOrNotFound, pageOrNotFound } from '@/app/(site)/pageOrNotFound'
import { NamedIndex } from '@/components/browse/NamedIndex'
import { SiteFrame } from '@/components/layout/SiteFrame'
import { StructuredData } from '@/components/ui/StructuredData'
import { env } from '@/env'
import { getDictionary } from '@/i18n/dictionary'
import { isLocale, locales } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import { findCountries } from '@/queries/findCountries'
import { breadcrumbList, graph } from '@/structuredData/graph'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export const generateMetadata = metadataOrNotFound(async ({ params }: Props): Promise<Metadata> => {
  const locale = await localeOf(params)
  const languages = Object.fromEntries(
    locales.map((code) => [code, sectionPath(code, 'countries')]),
  )
  return {
    alternates: { canonical: sectionPath(locale, 'countries'), languages },
    title: getDictionary(locale)['section.countries'],
  }
})

export default pageOrNotFound(async ({ params }: Props) => {
  const locale = await localeOf(params)
  const otherLocale = locales.find((code) => code !== locale) ?? locale
  const t = getDictionary(locale)
  return (
    <SiteFrame
      current="countries"
      locale={locale}
      otherHref={sectionPath(otherLocale, 'countries')}
      t={t}
    >
      <StructuredData
        data={graph(breadcrumbList(env.SERVER_URL, locale, { section: 'countries' }))}
      />
      <NamedIndex locale={locale} named={await findCountries(locale)} section="countries" t={t} />
    </SiteFrame>
  )
})

const localeOf = async (params: Props['params']) => {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}
