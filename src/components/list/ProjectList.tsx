import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { DownloadLinks } from '@/components/openData/DownloadLinks'
import { PageHeader } from '@/components/ui/PageHeader'
import type { Dictionary } from '@/i18n/fi'
import type { Locale } from '@/i18n/locales'
import { feedPath, sectionPath } from '@/i18n/paths'
import { plural } from '@/i18n/plural'
import { filterToQuery, parseFilter, sortNames, type ProjectFilter } from '@/lib/projectFilter'
import type { findProjectList } from '@/queries/findProjectList'

import { Chips } from './Chips'
import { chipsOf } from './chipsOf'
import { EmptyList } from './EmptyList'
import { facetNamer, facetOptions } from './facetOptions'
import { FilterForm, filterFormId } from './FilterForm'
import { Pager } from './Pager'
import { ProjectItem } from './ProjectItem'
import styles from './ProjectList.module.css'
import { ShareSearch } from './ShareSearch'

type Props = {
  filter: ProjectFilter
  found: Awaited<ReturnType<typeof findProjectList>>
  locale: Locale
  /** The site's own address, for links that are copied. */
  origin: string
  t: Dictionary
}

/** The list of projects with everything that narrows it. */
export const ProjectList = ({ filter, found, locale, origin, t }: Props) => {
  const path = sectionPath(locale, 'projects')
  const nameOf = facetNamer(found.index, t, locale)
  const { projects } = found.index
  const chips = chipsOf(filter, { candidates: found.candidates, projects }, path, nameOf)
  const query = filterToQuery({ ...filter, page: 1 })
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
          <div className={styles.toolbar}>
            <div role="status">
              <h2 className={styles.count} data-live="count">
                {found.total > 0
                  ? plural(t, locale, 'list.result', found.total)
                  : t['list.emptyTitle']}
              </h2>
            </div>
            <div className={styles.sort}>
              <label htmlFor="sort">{t['list.sort']}</label>
              <select
                className="ds-input"
                defaultValue={filter.sort}
                form={filterFormId}
                id="sort"
                name="sort"
              >
                {sortNames.map((name) => (
                  <option key={name} value={name}>
                    {t[`list.sort.${name}`]}
                  </option>
                ))}
              </select>
              <button
                className="ds-button"
                data-variant="secondary"
                form={filterFormId}
                type="submit"
              >
                {t['list.sortApply']}
              </button>
            </div>
          </div>
          <div data-live="results">
            <Chips
              chips={chips}
              clearHref={path + filterToQuery({ ...parseFilter({}), sort: filter.sort })}
              t={t}
            />
            <ShareSearch
              address={origin + path + query}
              feeds={{
                atom: feedPath(locale, 'atom') + query,
                json: feedPath(locale, 'json') + query,
              }}
              t={t}
            />
            {found.total === 0 && <EmptyList allHref={path} chips={chips} t={t} />}
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
            <DownloadLinks locale={locale} query={filterToQuery({ ...filter, page: 1 })} t={t} />
          </div>
        </div>
      </div>
      <script async src="/list.js" type="module" />
    </>
  )
}
