import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { PageHeader } from '@/components/ui/PageHeader'
import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import { sectionPath } from '@/i18n/paths'
import { plural } from '@/i18n/plural'
import {
  facetNames,
  filterToQuery,
  parseFilter,
  without,
  type ProjectFilter,
} from '@/lib/projectFilter'
import type { findProjectList } from '@/queries/findProjectList'

import { Chips, type Chip } from './Chips'
import { facetNamer, facetOptions } from './facetOptions'
import { FilterForm } from './FilterForm'
import { Pager } from './Pager'
import { ProjectItem } from './ProjectItem'
import styles from './ProjectList.module.css'

type Props = {
  filter: ProjectFilter
  found: Awaited<ReturnType<typeof findProjectList>>
  locale: Locale
  t: Dictionary
}

/** The list of projects with everything that narrows it. */
export const ProjectList = ({ filter, found, locale, t }: Props) => {
  const path = sectionPath(locale, 'projects')
  const nameOf = facetNamer(found.index, t, locale)
  const chips: Chip[] = [
    ...(filter.q
      ? [{ href: path + filterToQuery({ ...filter, page: 1, q: '' }), name: `”${filter.q}”` }]
      : []),
    ...facetNames.flatMap((facet) =>
      filter[facet].flatMap((value) => {
        const name = nameOf(facet, value)
        return name ? [{ ...name, href: path + filterToQuery(without(filter, facet, value)) }] : []
      }),
    ),
  ]
  return (
    <>
      <PageHeader
        before={<Breadcrumbs locale={locale} t={t} />}
        title={{ text: t['list.title'] }}
      />
      <div className={styles.columns}>
        <FilterForm
          action={path}
          facets={facetOptions(found.candidates, filter, nameOf, locale)}
          filter={filter}
          t={t}
        />
        <div>
          <div role="status">
            <h2 className={styles.count}>
              {found.total > 0
                ? plural(t, locale, 'list.result', found.total)
                : t['list.emptyTitle']}
            </h2>
          </div>
          <Chips
            chips={chips}
            clearHref={path + filterToQuery({ ...parseFilter({}), sort: filter.sort })}
            t={t}
          />
          {found.total === 0 && (
            <>
              <p>{t['list.emptyHelp']}</p>
              <p>
                <a href={path}>{t['list.showAll']}</a>
              </p>
            </>
          )}
          <ol className={styles.items}>
            {found.projects.map((project) => (
              <li key={project.own.id}>
                <ProjectItem project={project} />
              </li>
            ))}
          </ol>
          <Pager
            hrefOf={(page) => path + filterToQuery({ ...filter, page })}
            page={filter.page}
            pages={found.pages}
            t={t}
          />
        </div>
      </div>
    </>
  )
}
