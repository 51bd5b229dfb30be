import type { ReactNode } from 'react'

import { Pager } from '@/components/list/Pager'
import { ProjectItem } from '@/components/list/ProjectItem'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { LanguageNote } from '@/components/ui/LanguageNote'
import { PageHeader } from '@/components/ui/PageHeader'
import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import { pagePath } from '@/i18n/paths'
import { plural } from '@/i18n/plural'
import type { LanguageText } from '@/lib/inLanguage'
import type { NamedSection } from '@/queries/findArchiveRows'
import type { ListedProject } from '@/queries/findProjects'
import type { Overview } from '@/queries/overviewOf'

import { Around } from './Around'
import styles from './browse.module.css'
import { BudgetSum } from './BudgetSum'

export type Fact = { label: string; value: ReactNode }

type Props = {
  facts: (Fact | undefined)[]
  locale: Locale
  name: LanguageText | undefined
  /** What to say of each project besides. */
  noteOf?: (project: ListedProject['own']) => string | undefined
  overview: Overview
  section: NamedSection
  slug: string
  t: Dictionary
}

/** The page of a partner, programme, topic or country: what is known of it, and its projects. */
export const NamedArticle = (props: Props) => {
  const { facts, locale, name, noteOf, overview, section, slug, t } = props
  const { page, pages, projects, total } = overview
  const known = facts.filter((fact) => fact !== undefined)
  if (page === 1 && total > 0) {
    known.push({
      label: t['browse.sum'],
      value: <BudgetSum locale={locale} sum={overview.sum} t={t} />,
    })
  }
  return (
    <>
      <PageHeader
        before={<Breadcrumbs locale={locale} section={section} t={t} />}
        title={name ?? { text: '' }}
      />
      {name?.lang && <LanguageNote otherLocale={name.lang as Locale} t={t} />}
      {known.length > 0 && (
        <dl className={styles.facts}>
          {known.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <h2>{plural(t, locale, 'browse.projects', total)}</h2>
      <ol className={styles.items}>
        {projects.map((project) => {
          const note = noteOf?.(project.own)
          return (
            <li key={project.own.id}>
              <ProjectItem project={project} {...(note ? { note } : {})} />
            </li>
          )
        })}
      </ol>
      <Pager
        hrefOf={(number) => pagePath(locale, section, slug, number)}
        page={page}
        pages={pages}
        t={t}
      />
      {page === 1 && <Around around={overview.around} locale={locale} section={section} t={t} />}
    </>
  )
}
