import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { metadataOrNotFound, pageOrNotFound } from '@/app/(site)/pageOrNotFound'
import { CountryMap } from '@/components/glance/CountryMap'
import { GlanceFunding } from '@/components/glance/Funding'
import { NetworkPicture } from '@/components/glance/NetworkPicture'
import { Timeline } from '@/components/glance/Timeline'
import { SiteFrame } from '@/components/layout/SiteFrame'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { PageHeader } from '@/components/ui/PageHeader'
import { StructuredData } from '@/components/ui/StructuredData'
import { env } from '@/env'
import { getDictionary } from '@/i18n/dictionary'
import { isLocale, locales } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import { getGlance } from '@/queries/getGlance'
import { breadcrumbList, graph } from '@/structuredData/graph'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export const generateMetadata = metadataOrNotFound(async ({ params }: Props): Promise<Metadata> => {
  const locale = await localeOf(params)
  const languages = Object.fromEntries(locales.map((code) => [code, sectionPath(code, 'glance')]))
  const t = getDictionary(locale)
  return {
    alternates: { canonical: sectionPath(locale, 'glance'), languages },
    description: t['glance.intro'],
    title: t['glance.title'],
  }
})

export default pageOrNotFound(async ({ params }: Props) => {
  const locale = await localeOf(params)
  const t = getDictionary(locale)
  const glance = await getGlance(locale)
  const otherLocale = locales.find((code) => code !== locale) ?? locale
  return (
    <SiteFrame
      current="glance"
      locale={locale}
      otherHref={sectionPath(otherLocale, 'glance')}
      t={t}
    >
      <StructuredData data={graph(breadcrumbList(env.SERVER_URL, locale, { section: 'glance' }))} />
      <PageHeader
        before={<Breadcrumbs locale={locale} t={t} />}
        title={{ text: t['glance.title'] }}
      >
        <p>{t['glance.intro']}</p>
      </PageHeader>
      <Timeline glance={glance} locale={locale} t={t} />
      <GlanceFunding glance={glance} locale={locale} t={t} />
      <CountryMap countries={glance.countries} locale={locale} t={t} />
      <NetworkPicture locale={locale} network={glance.network} t={t} />
    </SiteFrame>
  )
})

const localeOf = async (params: Props['params']) => {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}
