import { Badge, countChosen, Options, type FacetOption } from '@/components/list/FacetGroup'
import form from '@/components/list/FilterForm.module.css'
import { Narrowing } from '@/components/list/Narrowing'
import type { Dictionary } from '@/i18n/fi'
import type { SearchFacetName, SearchRequest } from '@/lib/searchRequest'

import styles from './SearchPage.module.css'

type Props = {
  action: string
  facets: { name: SearchFacetName; options: FacetOption[] }[]
  request: SearchRequest
  t: Dictionary
}

/** What projects and documents that were found can be narrowed by: a form that needs no JavaScript. */
export const SearchFacets = ({ action, facets, request: { kind, q }, t }: Props) => (
  <form action={action} aria-labelledby="facets" className={styles.facets} method="get">
    <input name="q" type="hidden" value={q} />
    {kind && <input name="type" type="hidden" value={kind} />}
    <Narrowing
      id="facets"
      options={facets.flatMap(({ options }) => options)}
      title={t['search.facets']}
    >
      <p className={form.hint}>{t['search.facetsHint']}</p>
      <div>
        {facets
          .filter(({ options }) => options.length > 0)
          .map(({ name, options }) => (
            <Facet key={name} label={t[`search.facet.${name}`]} name={name} options={options} />
          ))}
      </div>
      <button className="ds-button" data-variant="secondary" type="submit">
        {t['search.apply']}
      </button>
    </Narrowing>
  </form>
)

type FacetProps = { label: string; name: SearchFacetName; options: FacetOption[] }

const Facet = ({ label, name, options }: FacetProps) => {
  const chosen = countChosen(options)
  return (
    <details className={`ds-details ${form.facet ?? ''}`} open={chosen > 0}>
      <summary>
        {label} {chosen > 0 && <Badge>{chosen}</Badge>}
      </summary>
      <div className={form.choices}>
        <fieldset className={form.options}>
          <legend className="visually-hidden">{label}</legend>
          <Options name={name} options={options} />
        </fieldset>
      </div>
    </details>
  )
}
