import { geoCentroid, geoConicConformal, geoPath } from 'd3-geo'
import countryCodes from 'i18n-iso-countries'
import type { Feature, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-110m.json'

import type { Dictionary } from '../../i18n/fi'
import type { Locale } from '../../i18n/locales'
import { pagePath } from '../../i18n/paths'
import type { Country } from '../../queries/findCountries'
import styles from './glance.module.css'
import { Scroller } from './Figure'

type Props = {
  countries: Country[]
  locale: Locale
  t: Dictionary
}

const width = 700
const height = 620

/** Europe, in a projection that keeps the shapes of its countries. */
const projection = geoConicConformal()
  .parallels([40, 65])
  .rotate([-17, 0])
  .center([0, 54])
  .scale(920)
  .translate([width / 2, height / 2])
  .clipExtent([
    [0, 0],
    [width, height],
  ])

const atlas = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>

/** Natural Earth's countries, by world-atlas: drawn here, so that no map service is called. */
const shapes = ukraineWithCrimea(feature(atlas, atlas.objects.countries).features).flatMap(
  (country) => {
    const outline = geoPath(projection).digits(1)(country)
    if (!outline) return []
    const code = countryCodes.numericToAlpha2(String(country.id ?? ''))
    return { centre: centreOf(country), code, outline }
  },
)

/** Natural Earth draws who holds the ground. To Finland Crimea is a part of Ukraine. */
function ukraineWithCrimea(countries: Feature[]): Feature[] {
  const isCrimea = (part: Position[][]) => {
    const [east, north] = geoCentroid({ coordinates: part, type: 'Polygon' })
    return east > 32 && east < 37 && north > 44 && north < 46.5
  }
  const [russia, ukraine] = ['RU', 'UA'].map((code) =>
    countries.find(({ id }) => countryCodes.numericToAlpha2(String(id)) === code),
  )
  if (russia?.geometry.type !== 'MultiPolygon' || ukraine?.geometry.type !== 'Polygon') {
    throw new Error('The atlas draws Russia or Ukraine in another way: see to Crimea anew.')
  }
  const parts = russia.geometry.coordinates
  const of = (country: Feature, coordinates: Position[][][]): Feature => ({
    ...country,
    geometry: { coordinates, type: 'MultiPolygon' },
  })
  return [
    ...countries.filter((country) => country !== russia && country !== ukraine),
    of(
      russia,
      parts.filter((part) => !isCrimea(part)),
    ),
    of(ukraine, [ukraine.geometry.coordinates, ...parts.filter(isCrimea)]),
  ]
}

/** Where a number fits: of a country with far-off islands, the middle of its largest part. */
function centreOf(country: Feature): [number, number] {
  const { geometry } = country
  if (geometry.type !== 'MultiPolygon') return geoPath(projection).centroid(country)
  const parts = geometry.coordinates.map((coordinates) => ({
    coordinates,
    type: 'Polygon' as const,
  }))
  const areas = parts.map((part) => geoPath(projection).area(part))
  const largest = parts[areas.indexOf(Math.max(...areas))]
  return geoPath(projection).centroid(largest ?? country)
}

/** The list of countries first, then where they are. */
export const CountryMap = ({ countries, locale, t }: Props) => {
  const counts = new Map(countries.map(({ id, projects }) => [id, projects]))
  return (
    <section aria-labelledby="countries" className={styles.figure}>
      <h2 id="countries">{t['glance.countries']}</h2>
      <p>{t['glance.countriesText']}</p>
      <ul className={styles.countries}>
        {countries.map(({ id, name, projects, slug }) => (
          <li key={id}>
            <a href={pagePath(locale, 'countries', slug)}>{name}</a>: {projects}
          </li>
        ))}
      </ul>
      <h3 id="map">{t['glance.map']}</h3>
      <p>{t['glance.mapText']}</p>
      <Scroller label={t['glance.map']}>
        <svg
          aria-labelledby="map"
          className={styles.map}
          role="img"
          viewBox={`0 0 ${width} ${height}`}
        >
          <defs>
            <pattern
              height="7"
              id="partner"
              patternTransform="rotate(45)"
              patternUnits="userSpaceOnUse"
              width="7"
            >
              <rect className={styles.partnerGround} height="7" width="7" />
              <rect className={styles.partnerLine} height="7" width="2.5" />
            </pattern>
          </defs>
          {shapes.map(({ code, outline }) => (
            <path
              {...(counts.has(code ?? '')
                ? { className: styles.partnerCountry, fill: 'url(#partner)' }
                : { className: styles.land })}
              d={outline}
              key={outline.slice(0, 40)}
            />
          ))}
          {shapes.map(({ centre: [x, y], code }) => {
            const projects = counts.get(code ?? '')
            return projects && Number.isFinite(x) ? (
              <g key={code}>
                <circle className={styles.badge} cx={x} cy={y} r="12" />
                <text className={styles.badgeText} textAnchor="middle" x={x} y={y + 5}>
                  {projects}
                </text>
              </g>
            ) : null
          })}
        </svg>
      </Scroller>
    </section>
  )
}
