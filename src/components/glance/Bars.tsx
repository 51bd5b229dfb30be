import { scaleLinear } from 'd3-scale'

import type { Locale } from '../../i18n/locales'
import type { Sum } from '../../lib/glance/sums'
import styles from './glance.module.css'
import { sumText } from './sumText'

type Props = {
  /** Sets the pattern apart from those of other pictures on the page. */
  id: string
  label: string
  locale: Locale
  notKnown: string
  rows: { label: string; sum: Sum }[]
}

const row = 34
const width = 760
const names = 300

/** Sums as bars, the approximate part hatched, with the sum in words after each. */
export const Bars = ({ id, label, locale, notKnown, rows }: Props) => {
  const most = Math.max(1, ...rows.map(({ sum }) => sum.euros))
  const x = scaleLinear([0, most], [0, width - names - 190])
  return (
    <svg
      aria-label={label}
      className={styles.chart}
      role="img"
      style={{ minWidth: '40rem' }}
      viewBox={`0 0 ${width} ${rows.length * row}`}
    >
      <defs>
        <pattern
          height="6"
          id={`${id}-approximate`}
          patternTransform="rotate(45)"
          patternUnits="userSpaceOnUse"
          width="6"
        >
          <rect className={styles.hatchGround} height="6" width="6" />
          <rect className={styles.bar} height="6" width="3" />
        </pattern>
      </defs>
      {rows.map(({ label: name, sum }, index) => {
        const exact = x(sum.euros - sum.approximateEuros)
        return (
          <g key={name} transform={`translate(0 ${index * row})`}>
            <text y="21">{name.length > 44 ? `${name.slice(0, 43).trimEnd()}…` : name}</text>
            <rect className={styles.bar} height="20" width={exact} x={names} y="6" />
            <rect
              className={styles.hatch}
              fill={`url(#${id}-approximate)`}
              height="20"
              width={x(sum.approximateEuros)}
              x={names + exact}
              y="6"
            />
            <text x={names + x(sum.euros) + 6} y="21">
              {sumText(locale, sum, notKnown)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
