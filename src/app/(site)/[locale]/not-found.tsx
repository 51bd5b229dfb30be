import type { Metadata } from 'next'
import { locale as rootLocale } from 'next/root-params'

import { SiteFrame } from '@/components/layout/SiteFrame'
import { PageHeader } from '@/components/ui/PageHeader'
import { SearchForm } from '@/components/ui/SearchForm'
import { getDictionary } from '@/i18n/dictionary'
import { defaultLocale, isLocale, locales } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'

/** Of the address that was asked for: this page is given no parameters. */
const currentLocale = async () => {
  // Next writes its type on the first start or build only.
  const asked = await (rootLocale as () => Promise<string | undefined>)()
  return asked && isLocale(asked) ? asked : defaultLocale
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: getDictionary(await currentLocale())['notFound.title'],
})

const NotFound = async () => {
  const locale = await currentLocale()
  const t = getDictionary(locale)
  return (
    <SiteFrame
      locale={locale}
      otherHref={sectionPath(locales.find((candidate) => candidate !== locale) ?? locale)}
      t={t}
    >
      <PageHeader title={{ text: t['notFound.title'] }}>
        <p>{t['notFound.text']}</p>
      </PageHeader>
      <SearchForm label={t['notFound.search']} locale={locale} t={t} />
      <p>
        <a href={sectionPath(locale, 'projects')}>{t['notFound.toList']}</a>
      </p>
    </SiteFrame>
  )
}

export default NotFound
