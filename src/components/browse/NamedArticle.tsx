import type { ReactNode } from 'react'

import { ProjectItem } from '@/components/list/ProjectItem'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { LanguageNote } from '@/components/ui/LanguageNote'
import { PageHeader } from '@/components/ui/PageHeader'
import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import { plural } from '@/i18n/plural'
import type { LanguageText } from '@/lib/inLanguage'
import type { Project } from '@/payload-types'
import type { BrowsableSection } from '@/queries/findNamed'
import type { InBothLanguages } from '@/queries/inBothLanguages'

import styles from './browse.module.css'

export type Fact = { label: string; value: ReactNode }

type Props = {
  facts: (Fact | undefined)[]
  locale: Locale
  name: LanguageText | undefined
  /** What to say of each project besides. */
  noteOf?: (project: Project) => string | undefined
  projects: InBothLanguages<Project>[]
  section: BrowsableSection
  t: Dictionary
}

/** The page of a partner, programme or topic: what is known of it, and its projects. */
export const NamedArticle = ({ facts, locale, name, noteOf, projects, section, t }: Props) => {
  const known = facts.filter((fact) => fact !== undefined)
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
      <h2>{plural(t, locale, 'browse.projects', projects.length)}</h2>
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
    </>
  )
}
