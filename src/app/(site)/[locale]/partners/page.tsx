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
import { findNamed } from '@/queries/findNamed'
import { breadcrumbList, graph } from '@/structuredData/graph'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export const generateMetadata = metadataOrNotFound(async ({ params }: Props): Promise<Metadata> => {
  const locale = await localeOf(params)
  const languages = Object.fromEntries(locales.map((code) => [code, sectionPath(code, 'partners')]))
  return {
    alternates: { canonical: sectionPath(locale, 'partners'), languages },
    title: getDictionary(locale)['section.partners'],
  }
})

export default pageOrNotFound(async ({ params }: Props) => {
  const locale = await localeOf(params)
  const otherLocale = locales.find((code) => code !== locale) ?? locale
  const t = getDictionary(locale)
  return (
    <SiteFrame
      current="partners"
      locale={locale}
      otherHref={sectionPath(otherLocale, 'partners')}
      t={t}
    >
      <StructuredData
        data={graph(breadcrumbList(env.SERVER_URL, locale, { section: 'partners' }))}
      />
      <NamedIndex
        locale={locale}
        named={await findNamed(locale, 'partners')}
        section="partners"
        t={t}
      />
    </SiteFrame>
  )
})

const localeOf = async (params: Props['params']) => {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}
