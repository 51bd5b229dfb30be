import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'

import { metadataOrNotFound, pageOrNotFound } from '@/app/(site)/pageOrNotFound'
import type { SiteTextSlug } from '@/host/siteTexts'
import { getDictionary } from '@/i18n/dictionary'
import type { Dictionary } from '@/i18n/fi'
import { isLocale, locales, type Locale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import { inLanguage } from '@/lib/inLanguage'
import { getSiteText } from '@/queries/getSiteText'
import { Body } from '@/components/richText/Body'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { LanguageNote } from '@/components/ui/LanguageNote'
import { PageHeader } from '@/components/ui/PageHeader'
import { SiteFrame } from '@/components/layout/SiteFrame'

type Props = { params: Promise<{ locale: string }> }

/** The page of a static text: the three of them differ by what is written on them only. */
export const siteTextPage = (
  slug: SiteTextSlug,
  /** What follows the text. */
  after?: (locale: Locale, t: Dictionary) => Promise<ReactNode>,
) => {
  const read = async (params: Props['params']) => {
    const { locale } = await params
    return isLocale(locale) ? getSiteText(locale, slug) : undefined
  }

  const generateMetadata = metadataOrNotFound(async ({ params }: Props): Promise<Metadata> => {
    const text = await read(params)
    if (!text) return notFound()
    return {
      alternates: {
        canonical: sectionPath(text.locale, slug),
        languages: Object.fromEntries(locales.map((locale) => [locale, sectionPath(locale, slug)])),
      },
      title: inLanguage(text.own.title, text.other.title, text.otherLocale)?.text ?? null,
    }
  })

  const Page = async ({ params }: Props) => {
    const text = (await read(params)) ?? notFound()
    const { locale, other, otherLocale, own } = text
    const t = getDictionary(locale)
    const title = inLanguage(own.title, other.title, otherLocale) ?? notFound()
    // Empty in this language: typed as required, but a language may still be unwritten.
    const isBodyOwn = Boolean(own.body as typeof own.body | null)
    return (
      <SiteFrame current={slug} locale={locale} otherHref={sectionPath(otherLocale, slug)} t={t}>
        <PageHeader before={<Breadcrumbs locale={locale} t={t} />} title={title} />
        {(title.lang !== undefined || !isBodyOwn) && (
          <LanguageNote otherLocale={otherLocale} t={t} />
        )}
        <Body
          body={isBodyOwn ? own.body : other.body}
          locale={isBodyOwn ? locale : otherLocale}
          otherLocale={isBodyOwn ? otherLocale : locale}
          pageLocale={locale}
          t={t}
        />
        {await after?.(locale, t)}
      </SiteFrame>
    )
  }

  return { generateMetadata, Page: pageOrNotFound(Page) }
}
