'use client'

import { useParams } from 'next/navigation'

import { SiteFrame } from '@/components/layout/SiteFrame'
import { PageHeader } from '@/components/ui/PageHeader'
import { getDictionary } from '@/i18n/dictionary'
import { defaultLocale, isLocale, locales } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'

type Props = { error: Error; reset: () => void }

const ErrorPage = ({ reset }: Props) => {
  const { locale: asked } = useParams()
  const locale = typeof asked === 'string' && isLocale(asked) ? asked : defaultLocale
  const t = getDictionary(locale)
  return (
    <SiteFrame
      locale={locale}
      otherHref={sectionPath(locales.find((candidate) => candidate !== locale) ?? locale)}
      t={t}
    >
      <title>{`${t['error.title']} – ${t['site.name']}`}</title>
      <PageHeader title={{ text: t['error.title'] }}>
        <p>{t['error.text']}</p>
      </PageHeader>
      <p>
        <button className="ds-button" onClick={reset} type="button">
          {t['error.retry']}
        </button>
      </p>
      <p>
        <a href={sectionPath(locale, 'projects')}>{t['notFound.toList']}</a>
      </p>
    </SiteFrame>
  )
}

export default ErrorPage
