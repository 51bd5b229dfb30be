import { scaleLinear } from 'd3-scale'

import type { Dictionary } from '../../i18n/fi'
import type { Locale } from '../../i18n/locales'
import { pagePath } from '../../i18n/paths'
import type { Glance } from '../../queries/getGlance'
import { Figure } from './Figure'
import styles from './glance.module.css'

type Props = { glance: Glance; locale: Locale; t: Dictionary }

const row = 26
const width = 860
const names = 250
const top = 24

/** Every project as a bar from its first year to its last; by programme and year when they are many. */
export const Timeline = ({ glance, locale, t }: Props) => {
  const { timeline } = glance
  const years = glance.years.map(({ year }) => year)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return null
  if (!timeline) return <Running glance={glance} locale={locale} t={t} />
  const x = scaleLinear([first, last + 1], [names, width - 190])
  const height = top + timeline.length * row + 4
  return (
    <Figure
      id="timeline"
      t={t}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t['glance.project']}</th>
              <th scope="col">{t['glance.years']}</th>
              <th scope="col">{t['glance.programme']}</th>
            </tr>
          </thead>
          <tbody>
            {timeline.map(({ id, lang, name, phases, programmes, slug }) => (
              <tr key={id}>
                <th lang={lang} scope="row">
                  <a href={pagePath(locale, 'projects', slug)}>{name}</a>
                </th>
                <td>
                  {phases
                    .map(({ end, start }) => (start === end ? start : `${start}–${end}`))
                    .join(', ')}
                </td>
                <td>{programmes.map((one) => one.name).join(', ') || t['glance.noProgramme']}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      text={t['glance.timelineText']}
      title={t['glance.timeline']}
    >
      <svg
        aria-label={t['glance.timeline']}
        className={styles.chart}
        role="img"
        style={{ minWidth: '46rem' }}
        viewBox={`0 0 ${width} ${height}`}
      >
        {years.map((year) => (
          <g key={year}>
            <line className={styles.grid} x1={x(year)} x2={x(year)} y1={top - 6} y2={height} />
            <text x={x(year) + 4} y={14}>
              {year}
            </text>
          </g>
        ))}
        {timeline.map(({ id, name, phases, programmes }, index) => {
          const y = top + index * row
          const end = Math.max(...phases.map((phase) => phase.end))
          return (
            <g key={id}>
              <text y={y + 17}>{short(name, 36)}</text>
              {phases.map((phase) => (
                <rect
                  className={styles.bar}
                  height={row - 8}
                  key={phase.start}
                  width={x(phase.end + 1) - x(phase.start) - 2}
                  x={x(phase.start) + 1}
                  y={y + 4}
                />
              ))}
              <text x={x(end + 1) + 5} y={y + 17}>
                {short(programmes.map((one) => one.name).join(', ') || t['glance.noProgramme'], 26)}
              </text>
            </g>
          )
        })}
      </svg>
    </Figure>
  )
}

const short = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text

/** Projects under way, by programme and year: the table is the picture. */
const Running = ({ glance, t }: Props) => (
  <section aria-labelledby="timeline" className={styles.figure}>
    <h2 id="timeline">{t['glance.timeline']}</h2>
    <p>{t['glance.runningText']}</p>
    <div aria-label={t['glance.timeline']} className={styles.scroller} role="region" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t['glance.programme']}</th>
            {glance.years.map(({ year }) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {glance.programmes.map(({ name, running }) => (
            <tr key={name?.slug ?? ''}>
              <th lang={name?.lang} scope="row">
                {name?.name ?? t['glance.noProgramme']}
              </th>
              {running.map((count, index) => (
                <td key={glance.years[index]?.year}>{count}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)
