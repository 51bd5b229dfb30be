import type { Dictionary } from '@/i18n/fi'

import type { CountedChip } from './Chips'
import styles from './ProjectList.module.css'

type Props = {
  /** The address of the whole list. */
  allHref: string
  chips: CountedChip[]
  t: Dictionary
}

/** What may help when nothing is found: each thing to let go of, and the whole list. */
export const EmptyList = ({ allHref, chips, t }: Props) => (
  <div className={styles.empty}>
    <p>{t['list.emptyHelp']}</p>
    {chips.length > 1 && (
      <>
        <p>{t['list.emptyWithout']}</p>
        <ul>
          {chips.map(({ count, href, lang, name }) => (
            <li key={href}>
              <a href={href}>
                {t['list.withoutOne']} <span lang={lang}>{name}</span>
              </a>{' '}
              ({count})
            </li>
          ))}
        </ul>
      </>
    )}
    <p>
      <a className="ds-button" data-variant="secondary" href={allHref}>
        {t['list.showAll']}
      </a>
    </p>
  </div>
)
