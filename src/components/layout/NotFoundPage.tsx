import { getDictionary } from '@/i18n/dictionary'
import { locales, type Locale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'

import { PageHeader } from '../ui/PageHeader'
import { SearchBox } from '../search/SearchBox'
import { SiteFrame } from './SiteFrame'

type Props = {
  /** Whether a public page was here once. `server/` reads the mark and answers 410. */
  isGone?: boolean
  locale: Locale
}

/** What a reader gets at an address that has no page, or none any more. */
export const NotFoundPage = ({ isGone = false, locale }: Props) => {
  const t = getDictionary(locale)
  return (
    <SiteFrame
      hasOwnSearch
      locale={locale}
      otherHref={sectionPath(locales.find((candidate) => candidate !== locale) ?? locale)}
      t={t}
    >
      <div {...(isGone ? { 'data-status': '410' } : {})}>
        <PageHeader title={{ text: t[isGone ? 'gone.title' : 'notFound.title'] }}>
          <p>{t[isGone ? 'gone.text' : 'notFound.text']}</p>
        </PageHeader>
      </div>
      <SearchBox locale={locale} t={t} variant="page" />
      <p>
        <a href={sectionPath(locale, 'projects')}>{t['notFound.toList']}</a>
      </p>
    </SiteFrame>
  )
}
