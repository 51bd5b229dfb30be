import type { Dictionary } from '@/i18n/fi'
import { sortNames, type FacetName, type ProjectFilter } from '@/lib/projectFilter'

import { FacetGroup, type FacetOption } from './FacetGroup'
import styles from './FilterForm.module.css'

type Props = {
  action: string
  facets: Record<FacetName, FacetOption[]>
  filter: ProjectFilter
  t: Dictionary
}

const order: FacetName[] = ['topic', 'programme', 'year', 'role', 'country']

/** Everything that narrows the list, as one form that needs no JavaScript. */
export const FilterForm = ({ action, facets, filter, t }: Props) => (
  <search>
    <form action={action} className={styles.form} method="get">
      <label className="ds-label" htmlFor="q">
        {t['list.searchLabel']}
      </label>
      <p className={styles.hint} id="q-hint">
        {t['list.searchHint']}
      </p>
      <div className={styles.words}>
        <input
          className="ds-input"
          aria-describedby="q-hint"
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
      <h2 className={styles.heading}>{t['list.filters']}</h2>
      {order.map((name) => (
        <FacetGroup key={name} label={t[`list.facet.${name}`]} name={name} options={facets[name]} />
      ))}
      <label className="ds-label" htmlFor="sort">
        {t['list.sort']}
      </label>
      <select className="ds-input" defaultValue={filter.sort} id="sort" name="sort">
        {sortNames.map((name) => (
          <option key={name} value={name}>
            {t[`list.sort.${name}`]}
          </option>
        ))}
      </select>
      <button className={`ds-button ${styles.apply ?? ''}`} type="submit">
        {t['list.apply']}
      </button>
    </form>
  </search>
)
