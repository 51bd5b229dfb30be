import type { Dictionary } from '@/i18n/fi'
import type { FacetName, ProjectFilter } from '@/lib/projectFilter'

import { FacetGroup, type FacetChoices } from './FacetGroup'
import styles from './FilterForm.module.css'
import { Narrowing } from './Narrowing'

type Props = {
  action: string
  facets: Record<FacetName, FacetChoices>
  filter: ProjectFilter
  t: Dictionary
}

const order: FacetName[] = ['topic', 'programme', 'year', 'role', 'country']

/** What controls of the form outside it refer to; the script of the list too. */
export const filterFormId = 'filters'

/** Everything that narrows the list, as one form that needs no JavaScript. */
export const FilterForm = ({ action, facets, filter, t }: Props) => (
  <search className={styles.side}>
    <form action={action} className={styles.form} id={filterFormId} method="get">
      <label className="ds-label" htmlFor="q">
        {t['list.searchLabel']}
      </label>
      <p className={styles.hint} id="q-hint">
        {t['list.searchHint']}
      </p>
      <div className={styles.words}>
        <input
          aria-describedby="q-hint"
          className="ds-input"
          defaultValue={filter.q}
          id="q"
          maxLength={200}
          name="q"
          type="search"
        />
        <button className="ds-button" type="submit">
          {t['list.search']}
        </button>
      </div>
      <Narrowing
        options={order.flatMap((name) => [...facets[name].include, ...facets[name].exclude])}
        title={t['list.filters']}
      >
        <p className={styles.hint}>{t['list.filtersHint']}</p>
        <div>
          {order.map((name) => (
            <FacetGroup
              choices={facets[name]}
              key={name}
              label={t[`list.facet.${name}`]}
              name={name}
              t={t}
            />
          ))}
        </div>
        <button className="ds-button" type="submit">
          {t['list.apply']}
        </button>
      </Narrowing>
    </form>
  </search>
)
