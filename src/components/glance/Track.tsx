import type { YearSpan } from '../../lib/yearSpan'
import styles from './glance.module.css'

type Props = {
  /** The first and last year of the scale. */
  first: number
  last: number
  spans: YearSpan[]
}

/** Stretches of time as bars on a scale of years. What it tells stands beside it in words. */
export const Track = ({ first, last, spans }: Props) => {
  const years = last + 1 - first
  const share = (length: number) => `${((length / years) * 100).toFixed(2)}%`
  return (
    <svg aria-hidden="true" height="22" width="100%">
      {Array.from({ length: years + 1 }, (_, index) => (
        <line className={styles.grid} key={index} x1={share(index)} x2={share(index)} y2="22" />
      ))}
      {spans.map(({ from, to }) => (
        <rect
          className={styles.bar}
          height="14"
          key={`${from} ${to}`}
          width={share(to - from)}
          x={share(from - first)}
          y="4"
        />
      ))}
    </svg>
  )
}

/** The years of a scale, above its tracks. */
export const Axis = ({ years }: { years: number[] }) => (
  <div aria-hidden="true" className={styles.axis}>
    {years.map((year) => (
      <span key={year}>{year}</span>
    ))}
  </div>
)
