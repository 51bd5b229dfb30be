import { Pager } from '@/components/list/Pager'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { PageHeader } from '@/components/ui/PageHeader'
import { fill } from '@/i18n/dictionary'
import type { Dictionary } from '@/i18n/fi'
import { formatCount } from '@/i18n/format'
import type { Locale } from '@/i18n/locales'
import { pagePath, sectionPath } from '@/i18n/paths'
import { plural } from '@/i18n/plural'
import { indexQuery, namesOnPage, type IndexRequest, type NamePage } from '@/lib/nameIndex'
import type { Named } from '@/queries/findNamed'
import type { NamedSection } from '@/queries/findArchiveRows'

import styles from './browse.module.css'
import { NameFinder } from './NameFinder'

type Props = {
  found: NamePage<Named>
  /** Whether there is more than a page of names in all: then readers need ways to find one. */
  isLong: boolean
  locale: Locale
  request: IndexRequest
  section: NamedSection
  t: Dictionary
}

/** Every partner, programme, topic or country with the number of its projects, by page when they are many. */
export const NamedIndex = ({ found, isLong, locale, request, section, t }: Props) => {
  const countries = new Intl.DisplayNames(locale, { type: 'region' })
  const path = sectionPath(locale, section)
  return (
    <>
      <PageHeader
        before={<Breadcrumbs locale={locale} t={t} />}
        title={{ text: t[`section.${section}`] }}
      >
        <p>{t[`section.${section}Intro`]}</p>
      </PageHeader>
      {isLong && (
        <>
          <NameFinder
            letters={found.letters}
            locale={locale}
            request={request}
            section={section}
            t={t}
          />
          <h2 className={styles.range}>{rangeText(found, locale, t)}</h2>
        </>
      )}
      {found.total === 0 && isLong && (
        <p>
          <a href={path}>{t['index.showAll']}</a>
        </p>
      )}
      <ul className={styles.index}>
        {found.names.map(({ country, id, lang, name, projects, slug }) => (
          <li key={id}>
            <a href={pagePath(locale, section, slug)} lang={lang}>
              {name}
            </a>
            <span className={styles.count}>
              {country && `${countries.of(country) ?? country} · `}
              {plural(t, locale, 'browse.projects', projects)}
            </span>
          </li>
        ))}
      </ul>
      <Pager
        hrefOf={(page) => path + indexQuery({ ...request, page })}
        page={found.page}
        pages={found.pages}
        t={t}
      />
    </>
  )
}

const rangeText = ({ names, page, total }: NamePage<Named>, locale: Locale, t: Dictionary) => {
  if (total === 0) return t['index.none']
  const before = (page - 1) * namesOnPage
  const [from, to, all] = [before + 1, before + names.length, total].map((count) =>
    formatCount(locale, count),
  )
  return fill(t['index.range'], { from: from ?? '', to: to ?? '', total: all ?? '' })
}
