import { fill } from '../../i18n/dictionary'
import type { Dictionary } from '../../i18n/fi'
import type { Locale } from '../../i18n/locales'
import { pagePath } from '../../i18n/paths'
import { radiusOf } from '../../lib/glance/network'
import type { Glance } from '../../queries/getGlance'
import { Figure, Scroller } from './Figure'
import styles from './glance.module.css'

type Props = { locale: Locale; network: Glance['network']; t: Dictionary }

/** Who worked with whom: numbered circles, and their names in the table. */
export const NetworkPicture = ({ locale, network: { height, links, nodes, width }, t }: Props) => {
  if (nodes.length === 0) return null
  const byId = new Map(nodes.map((node, index) => [node.id, { ...node, number: index + 1 }]))
  const neighbours = (id: string) =>
    links
      .flatMap(({ from, to }) => (from === id ? to : to === id ? from : []))
      .flatMap((other) => byId.get(other)?.number ?? [])
      .sort((a, b) => a - b)
  return (
    <Figure
      id="network"
      t={t}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t['glance.number']}</th>
              <th scope="col">{t['glance.partner']}</th>
              <th scope="col">{t['glance.projects']}</th>
              <th scope="col">{t['glance.together']}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map(({ id, lang, name, projects, slug }, index) => (
              <tr key={id}>
                <td>{index + 1}</td>
                <th lang={lang} scope="row">
                  <a href={pagePath(locale, 'partners', slug)}>{name}</a>
                </th>
                <td>{projects}</td>
                <td>{neighbours(id).join(', ') || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      text={t['glance.networkText']}
      title={t['glance.network']}
    >
      <Scroller label={fill(t['glance.scroll'], { title: t['glance.network'] })}>
        <svg
          aria-label={t['glance.network']}
          className={styles.chart}
          role="img"
          viewBox={`0 0 ${width} ${height}`}
        >
          {links.map(({ from, projects, to }) => {
            const [a, b] = [byId.get(from), byId.get(to)]
            return (
              a &&
              b && (
                <line
                  className={styles.link}
                  key={`${from} ${to}`}
                  strokeWidth={projects}
                  x1={a.x}
                  x2={b.x}
                  y1={a.y}
                  y2={b.y}
                />
              )
            )
          })}
          {nodes.map(({ id, projects, x, y }, index) => (
            <g key={id}>
              <circle className={styles.badge} cx={x} cy={y} r={radiusOf(projects)} />
              <text className={styles.badgeText} textAnchor="middle" x={x} y={y + 5}>
                {index + 1}
              </text>
            </g>
          ))}
        </svg>
      </Scroller>
      <ol className={styles.countries}>
        {nodes.map(({ id, lang, name, slug }) => (
          <li key={id} lang={lang}>
            <a href={pagePath(locale, 'partners', slug)}>{name}</a>
          </li>
        ))}
      </ol>
    </Figure>
  )
}
