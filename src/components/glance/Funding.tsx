import { fill } from '../../i18n/dictionary'
import type { Dictionary } from '../../i18n/fi'
import type { Locale } from '../../i18n/locales'
import type { Sum } from '../../lib/glance/sums'
import type { Glance } from '../../queries/getGlance'
import { Bars } from './Bars'
import { Figure } from './Figure'
import styles from './glance.module.css'
import { Legend } from './Legend'
import { sumText } from './sumText'

type Props = { glance: Glance; locale: Locale; t: Dictionary }

/** Funding by programme and by year, with how well it is known. */
export const GlanceFunding = ({ glance, locale, t }: Props) => {
  const { programmes, years } = glance
  const notKnown = t['glance.notKnown']
  const nameOf = (name: (typeof programmes)[number]['name']) =>
    name?.name ?? t['glance.noProgramme']
  const sumOf = (sum: Sum) => (sum.known + sum.missing === 0 ? '–' : sumText(locale, sum, notKnown))
  return (
    <>
      <Figure
        id="funding"
        t={t}
        table={
          <table>
            <thead>
              <tr>
                <th scope="col">{t['glance.programme']}</th>
                {years.map(({ year }) => (
                  <th key={year} scope="col">
                    {year}
                  </th>
                ))}
                <th scope="col">{t['glance.total']}</th>
                <th scope="col">{t['glance.approximateCount']}</th>
                <th scope="col">{t['glance.missingCount']}</th>
              </tr>
            </thead>
            <tbody>
              {programmes.map(({ byYear, name, total: sum }) => (
                <tr key={name?.slug ?? ''}>
                  <th lang={name?.lang} scope="row">
                    {nameOf(name)}
                  </th>
                  {byYear.map((one, index) => (
                    <td key={years[index]?.year}>{sumOf(one)}</td>
                  ))}
                  <td>{sumOf(sum)}</td>
                  <td>{sum.approximate}</td>
                  <td>{sum.missing}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
        text={t['glance.fundingText']}
        title={t['glance.funding']}
      >
        <Certainty glance={glance} locale={locale} t={t} />
        <Legend hatch="by-programme" t={t} />
        <Bars
          hatch="by-programme"
          locale={locale}
          notKnown={notKnown}
          rows={byEuros(programmes).map(({ name, total: sum }) => ({
            label: nameOf(name),
            lang: name?.lang,
            sum,
          }))}
        />
      </Figure>
      <Figure
        id="funding-years"
        t={t}
        table={
          <table>
            <thead>
              <tr>
                <th scope="col">{t['glance.year']}</th>
                <th scope="col">{t['glance.sum']}</th>
                <th scope="col">{t['glance.approximateCount']}</th>
                <th scope="col">{t['glance.missingCount']}</th>
              </tr>
            </thead>
            <tbody>
              {years.map(({ sum, year }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td>{sumOf(sum)}</td>
                  <td>{sum.approximate}</td>
                  <td>{sum.missing}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
        text={t['glance.fundingText']}
        title={t['glance.fundingByYear']}
      >
        <Legend hatch="by-year" t={t} />
        <Bars
          hatch="by-year"
          locale={locale}
          notKnown={notKnown}
          rows={years
            .filter(({ sum }) => sum.known + sum.missing > 0)
            .map(({ sum, year }) => ({ label: String(year), sum }))}
        />
      </Figure>
    </>
  )
}

const byEuros = <T extends { total: Sum }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => b.total.euros - a.total.euros)

/** What the sum of all is, and what it is made of. */
const Certainty = ({ glance: { ownShare, total }, locale, t }: Props) => {
  const notKnown = t['glance.notKnown']
  const larger = total.missing > 0 ? ` ${t['glance.larger']}` : ''
  const facts: [string, number | string][] = [
    [t['glance.total'], `${sumText(locale, total, notKnown)}.${larger}`],
    [
      t['glance.knownBudgets'],
      fill(t['glance.knownOf'], { approximate: total.approximate, known: total.known }),
    ],
    [t['glance.missingBudgets'], total.missing],
    [t['glance.ownShare'], sumText(locale, ownShare, notKnown)],
    [t['glance.ownShareKnown'], ownShare.known],
    [t['glance.ownShareMissing'], ownShare.missing],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
