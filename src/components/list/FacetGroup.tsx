import type { Dictionary } from '@/i18n/fi'
import type { FacetName } from '@/lib/projectFilter'

import styles from './FilterForm.module.css'

export type FacetOption = {
  count: number
  isChosen: boolean
  lang?: string
  name: string
  value: string
}

/** What a facet offers: values to take in, and values to leave out. */
export type FacetChoices = { exclude: FacetOption[]; include: FacetOption[] }

type Props = { choices: FacetChoices; label: string; name: FacetName; t: Dictionary }

/** One facet as a group of checkboxes; open when something in it is chosen. */
export const FacetGroup = ({ choices: { exclude, include }, label, name, t }: Props) => {
  const chosen = countChosen([...include, ...exclude])
  return (
    <details className={`ds-details ${styles.facet ?? ''}`} open={chosen > 0}>
      <summary>
        {label} <span data-live={`${name}-chosen`}>{chosen > 0 && <Badge>{chosen}</Badge>}</span>
      </summary>
      <div className={styles.choices}>
        <fieldset className={styles.options} data-live={name}>
          <legend className="visually-hidden">{label}</legend>
          <Options name={name} options={include} />
        </fieldset>
        <details className={styles.exclude} open={exclude.some(({ isChosen }) => isChosen)}>
          <summary>{t['list.exclude']}</summary>
          <fieldset className={styles.options} data-live={`not-${name}`}>
            <legend className="visually-hidden">
              {label}: {t['list.exclude']}
            </legend>
            <p className={styles.hint}>{t['list.excludeHint']}</p>
            <Options name={`not-${name}`} options={exclude} />
          </fieldset>
        </details>
      </div>
    </details>
  )
}

/** Values to choose from, each a checkbox. */
export const Options = ({ name, options }: { name: string; options: FacetOption[] }) =>
  options.map(({ count, isChosen, lang, name: text, value }) => (
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
  ))

export const countChosen = (options: FacetOption[]): number =>
  options.filter(({ isChosen }) => isChosen).length

/** How many values are chosen. */
export const Badge = ({ children }: { children: number }) => (
  <span className={styles.badge}>{children}</span>
)
