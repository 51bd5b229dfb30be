import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { SiteFrame } from '@/components/layout/SiteFrame'
import { OpenData } from '@/components/openData/OpenData'
import { getDictionary } from '@/i18n/dictionary'
import { isLocale, locales } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const t = getDictionary(locale)
  return {
    alternates: {
      canonical: sectionPath(locale, 'open-data'),
      languages: Object.fromEntries(locales.map((code) => [code, sectionPath(code, 'open-data')])),
      types: { 'application/ld+json': '/api/open/v1/catalogue.jsonld' },
    },
    description: t['openData.intro'],
    title: t['openData.title'],
  }
}

export default async function OpenDataPage({ params }: Props) {
  const locale = await localeOf(params)
  const otherLocale = locales.find((code) => code !== locale) ?? locale
  const t = getDictionary(locale)
  return (
    <SiteFrame
      current="open-data"
      locale={locale}
      otherHref={sectionPath(otherLocale, 'open-data')}
      t={t}
    >
      <OpenData locale={locale} t={t} />
    </SiteFrame>
  )
}

const localeOf = async (params: Props['params']) => {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}
