import styles from './FundingNotice.module.css'

/** Height of the flag in its own units: the star needs an eighteenth of it, the circle a third. */
const height = 18
const width = (height * 3) / 2
const stars = 12

/** The corners of an upright five-pointed star around a point; its points lie on a circle of radius 1. */
const starAround = (centreX: number, centreY: number): string => {
  // Of a regular pentagram the inner corners lie at this share of the outer radius.
  const inner = Math.sin(Math.PI / 10) / Math.sin((7 * Math.PI) / 10)
  return Array.from({ length: 10 }, (_, corner) => {
    const radius = corner % 2 === 0 ? height / 18 : (height / 18) * inner
    const angle = (corner * Math.PI) / 5 - Math.PI / 2
    const x = centreX + radius * Math.cos(angle)
    const y = centreY + radius * Math.sin(angle)
    return `${x.toFixed(3)},${y.toFixed(3)}`
  }).join(' ')
}

/**
 * The European emblem, by the geometrical description in the Interinstitutional Style Guide,
 * Annex A1 (European emblem): a blue rectangle one and a half times as long as it is high, with
 * twelve gold stars at equal intervals on an unseen circle around its centre. The radius of the
 * circle is a third of the height, that of the circle around each star an eighteenth; every star
 * is upright, and they stand as the hours on a clock. Colours on a screen: #003399 and #FFCC00.
 *
 * On a dark ground it has the white border that the guide asks for, 1/25 of the height.
 */
export const EuropeanFlag = ({ label }: { label: string }) => (
  <svg
    aria-label={label}
    className={styles.flag}
    focusable="false"
    role="img"
    viewBox={`0 0 ${width} ${height}`}
  >
    <rect fill="#003399" height={height} width={width} />
    {Array.from({ length: stars }, (_, hour) => {
      const angle = (hour * 2 * Math.PI) / stars
      const centreX = width / 2 + (height / 3) * Math.sin(angle)
      const centreY = height / 2 - (height / 3) * Math.cos(angle)
      return <polygon fill="#ffcc00" key={hour} points={starAround(centreX, centreY)} />
    })}
  </svg>
)
