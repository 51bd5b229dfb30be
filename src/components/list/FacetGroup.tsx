import styles from './FilterForm.module.css'

export type FacetOption = {
  count: number
  isChosen: boolean
  lang?: string
  name: string
  value: string
}

type Props = { label: string; name: string; options: FacetOption[] }

/** One facet as a group of checkboxes; open when something in it is chosen. */
export const FacetGroup = ({ label, name, options }: Props) => {
  const chosen = options.filter(({ isChosen }) => isChosen).length
  return (
    <details className={styles.facet} open={chosen > 0}>
      <summary>
        {label}
        {chosen > 0 && <span className={styles.badge}>{chosen}</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {options.map(({ count, isChosen, lang, name: text, value }) => (
          <label className={styles.option} key={value}>
            <input
              className="ds-input"
              defaultChecked={isChosen}
              name={name}
              type="checkbox"
              value={value}
            />
            <span lang={lang}>{text}</span> <span className={styles.count}>({count})</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
