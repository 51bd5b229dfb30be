import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

import { metadataOrNotFound, pageOrNotFound } from '@/app/(site)/pageOrNotFound'
import { NamedArticle } from '@/components/browse/NamedArticle'
import { programmeFacts } from '@/components/browse/programmeFacts'
import { SiteFrame } from '@/components/layout/SiteFrame'
import { StructuredData } from '@/components/ui/StructuredData'
import { env } from '@/env'
import { getDictionary } from '@/i18n/dictionary'
import { isLocale, locales } from '@/i18n/locales'
import { pagePath } from '@/i18n/paths'
import { inLanguage } from '@/lib/inLanguage'
import { getProgramme } from '@/queries/getNamed'
import { breadcrumbList, graph } from '@/structuredData/graph'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export const generateMetadata = metadataOrNotFound(async ({ params }: Props): Promise<Metadata> => {
  const { found, locale, name } = await load(params)
  const languages = Object.fromEntries(
    locales.map((code) => [code, pagePath(code, 'programmes', found.slugs[code])]),
  )
  return {
    alternates: { canonical: pagePath(locale, 'programmes', found.slugs[locale]), languages },
    title: name?.text ?? '',
  }
})

export default pageOrNotFound(async ({ params }: Props) => {
  const { found, locale, name } = await load(params)
  const { otherLocale } = found.document
  const t = getDictionary(locale)
  return (
    <SiteFrame
      current="programmes"
      locale={locale}
      otherHref={pagePath(otherLocale, 'programmes', found.slugs[otherLocale])}
      t={t}
    >
      <StructuredData
        data={graph(
          breadcrumbList(env.SERVER_URL, locale, {
            name: name?.text,
            section: 'programmes',
            slug: found.slugs[locale],
          }),
        )}
      />
      <NamedArticle
        facts={programmeFacts(found.document, t)}
        locale={locale}
        name={name}
        projects={found.projects}
        section="programmes"
        t={t}
      />
    </SiteFrame>
  )
})

const load = async (params: Props['params']) => {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const found = (await getProgramme(locale, slug)) ?? notFound()
  if ('movedTo' in found) permanentRedirect(pagePath(locale, 'programmes', found.movedTo))
  const { other, otherLocale, own } = found.document
  return { found, locale, name: inLanguage(own.name, other.name, otherLocale) }
}
