import type { Dictionary } from '../../i18n/fi'
import type { Locale } from '../../i18n/locales'
import { pagePath } from '../../i18n/paths'
import type { Glance } from '../../queries/getGlance'
import { Figure } from './Figure'
import styles from './glance.module.css'
import { Axis, Track } from './Track'

type Props = { glance: Glance; locale: Locale; t: Dictionary }

/** Every project as a bar from its first year to its last; by programme and year when they are many. */
export const Timeline = ({ glance, locale, t }: Props) => {
  const { timeline } = glance
  const years = glance.years.map(({ year }) => year)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return null
  if (!timeline) return <Running glance={glance} locale={locale} t={t} />
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
                <td>{periodsOf(phases)}</td>
                <td>{programmes.map((one) => one.name).join(', ') || t['glance.noProgramme']}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      text={t['glance.timelineText']}
      title={t['glance.timeline']}
    >
      <div className={styles.timeline}>
        <Axis years={years} />
        <ol>
          {timeline.map(({ id, lang, name, phases, programmes, slug }) => (
            <li key={id}>
              <a href={pagePath(locale, 'projects', slug)} lang={lang}>
                {name}
              </a>
              <Track
                first={first}
                last={last}
                spans={phases.map(({ end, start }) => ({ from: start, to: end + 1 }))}
              />
              <span className={styles.period}>
                {periodsOf(phases)}
                {programmes.map((one) => (
                  <span key={one.slug}>
                    {', '}
                    <span lang={one.lang}>{one.name}</span>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </Figure>
  )
}

type Period = { end: number; start: number }

const periodsOf = (phases: Period[]): string =>
  phases.map(({ end, start }) => (start === end ? String(start) : `${start}–${end}`)).join(', ')

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
