import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { PageHeader } from '@/components/ui/PageHeader'
import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import type { SearchRequest } from '@/lib/searchRequest'
import type { SearchAnswer as Found } from '@/queries/findEverything'

import { SearchAnswer } from './SearchAnswer'
import { SearchBox } from './SearchBox'
import { SearchHelp } from './SearchHelp'
import styles from './SearchPage.module.css'

type Props = {
  /** Nothing when nothing was asked for. */
  answer: Found | undefined
  locale: Locale
  request: SearchRequest
  t: Dictionary
}

/** The search of the whole archive. */
export const SearchPage = ({ answer, locale, request, t }: Props) => (
  <>
    <PageHeader before={<Breadcrumbs locale={locale} t={t} />} title={{ text: t['search.title'] }}>
      <SearchBox locale={locale} q={request.q} t={t} variant="page" />
    </PageHeader>
    {answer ? (
      <SearchAnswer answer={answer} locale={locale} request={request} t={t} />
    ) : (
      <p className={styles.lead}>{t['search.emptyHelp']}</p>
    )}
    <SearchHelp isOpen={!answer || answer.shown.length === 0} t={t} />
  </>
)
