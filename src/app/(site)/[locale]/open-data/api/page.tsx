import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { SiteFrame } from '@/components/layout/SiteFrame'
import type { ApiDescription } from '@/components/openData/apiDescription'
import { ApiReference } from '@/components/openData/ApiReference'
import { env } from '@/env'
import { getDictionary } from '@/i18n/dictionary'
import { isLocale, locales, type Locale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import { openApi } from '@/opendata/http/openapi'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const path = (locale: Locale) => `${sectionPath(locale, 'open-data')}/api`

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const t = getDictionary(locale)
  return {
    alternates: {
      canonical: path(locale),
      languages: Object.fromEntries(locales.map((code) => [code, path(code)])),
    },
    description: t['openDataApi.intro'],
    title: t['openDataApi.title'],
  }
}

export default async function OpenDataApiPage({ params }: Props) {
  const locale = await localeOf(params)
  const otherLocale = locales.find((code) => code !== locale) ?? locale
  const t = getDictionary(locale)
  // A plain copy: zod's schemas carry more than the JSON that everybody else gets.
  const api = JSON.parse(JSON.stringify(openApi(env.SERVER_URL))) as ApiDescription
  return (
    <SiteFrame current="open-data" locale={locale} otherHref={path(otherLocale)} t={t}>
      <ApiReference api={api} locale={locale} t={t} />
    </SiteFrame>
  )
}

const localeOf = async (params: Props['params']) => {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}
