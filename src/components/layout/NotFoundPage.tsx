import { getDictionary } from '@/i18n/dictionary'
import { locales, type Locale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'

import { PageHeader } from '../ui/PageHeader'
import { SearchBox } from '../search/SearchBox'
import { SiteFrame } from './SiteFrame'

/** What a reader gets at an address that has no page. */
export const NotFoundPage = ({ locale }: { locale: Locale }) => {
  const t = getDictionary(locale)
  return (
    <SiteFrame
      hasOwnSearch
      locale={locale}
      otherHref={sectionPath(locales.find((candidate) => candidate !== locale) ?? locale)}
      t={t}
    >
      <PageHeader title={{ text: t['notFound.title'] }}>
        <p>{t['notFound.text']}</p>
      </PageHeader>
      <SearchBox locale={locale} t={t} variant="page" />
      <p>
        <a href={sectionPath(locale, 'projects')}>{t['notFound.toList']}</a>
      </p>
    </SiteFrame>
  )
}
