import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { NamedArticle } from '@/components/browse/NamedArticle'
import { SiteFrame } from '@/components/layout/SiteFrame'
import { getDictionary } from '@/i18n/dictionary'
import { isLocale, locales } from '@/i18n/locales'
import { pagePath } from '@/i18n/paths'
import { inLanguage } from '@/lib/inLanguage'
import { getTopic } from '@/queries/getNamed'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { found, locale, name } = await load(params)
  const languages = Object.fromEntries(
    locales.map((code) => [code, pagePath(code, 'topics', found.slugs[code])]),
  )
  return {
    alternates: { canonical: pagePath(locale, 'topics', found.slugs[locale]), languages },
    title: name?.text ?? '',
  }
}

export default async function TopicPage({ params }: Props) {
  const { found, locale, name } = await load(params)
  const { otherLocale } = found.document
  const t = getDictionary(locale)
  return (
    <SiteFrame
      current="topics"
      locale={locale}
      otherHref={pagePath(otherLocale, 'topics', found.slugs[otherLocale])}
      t={t}
    >
      <NamedArticle
        facts={[]}
        locale={locale}
        name={name}
        projects={found.projects}
        section="topics"
        t={t}
      />
    </SiteFrame>
  )
}

const load = async (params: Props['params']) => {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const found = (await getTopic(locale, slug)) ?? notFound()
  if ('movedTo' in found) permanentRedirect(pagePath(locale, 'topics', found.movedTo))
  const { other, otherLocale, own } = found.document
  return { found, locale, name: inLanguage(own.name, other.name, otherLocale) }
}
