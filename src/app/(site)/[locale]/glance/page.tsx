import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { CountryMap } from '@/components/glance/CountryMap'
import { GlanceFunding } from '@/components/glance/Funding'
import { NetworkPicture } from '@/components/glance/NetworkPicture'
import { Timeline } from '@/components/glance/Timeline'
import { SiteFrame } from '@/components/layout/SiteFrame'
import { PageHeader } from '@/components/ui/PageHeader'
import { getDictionary } from '@/i18n/dictionary'
import { isLocale, locales } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import { getGlance } from '@/queries/getGlance'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const languages = Object.fromEntries(locales.map((code) => [code, sectionPath(code, 'glance')]))
  return {
    alternates: { canonical: sectionPath(locale, 'glance'), languages },
    description: getDictionary(locale)['glance.intro'],
    title: getDictionary(locale)['glance.title'],
  }
}

export default async function GlancePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
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
      <PageHeader title={{ text: t['glance.title'] }}>
        <p>{t['glance.intro']}</p>
      </PageHeader>
      <Timeline glance={glance} locale={locale} t={t} />
      <GlanceFunding glance={glance} locale={locale} t={t} />
      <CountryMap countries={glance.countries} locale={locale} t={t} />
      <NetworkPicture locale={locale} network={glance.network} t={t} />
    </SiteFrame>
  )
}
