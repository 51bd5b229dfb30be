import type { Locale } from '../../i18n/locales'
import type { Sum } from '../../lib/glance/sums'
import styles from './glance.module.css'
import { sumText } from './sumText'

type Row = { label: string; lang?: string | undefined; sum: Sum }

type Props = {
  /** The hatching that the legend of the same picture defines. */
  hatch: string
  locale: Locale
  notKnown: string
  rows: Row[]
}

/**
 * Sums as bars, the approximate part hatched, with the sum in words after each.
 *
 * A list with a drawing in each row: text keeps its size and wraps, however narrow the page is.
 */
export const Bars = ({ hatch, locale, notKnown, rows }: Props) => {
  const most = Math.max(1, ...rows.map(({ sum }) => sum.euros))
  const share = (euros: number) => `${((euros / most) * 100).toFixed(2)}%`
  return (
    <ul className={styles.bars}>
      {rows.map(({ label, lang, sum }) => {
        const exact = sum.euros - sum.approximateEuros
        return (
          <li key={label}>
            <span className={styles.barName} lang={lang}>
              {label}
            </span>
            {sum.euros > 0 && (
              <svg aria-hidden="true" height="20" width="100%">
                {exact > 0 && <rect className={styles.bar} height="20" width={share(exact)} />}
                {sum.approximateEuros > 0 && (
                  <rect
                    className={styles.hatch}
                    fill={`url(#${hatch})`}
                    height="20"
                    width={share(sum.approximateEuros)}
                    x={share(exact)}
                  />
                )}
              </svg>
            )}
            <span className={styles.barSum}>{sumText(locale, sum, notKnown)}</span>
          </li>
        )
      })}
    </ul>
  )
}
