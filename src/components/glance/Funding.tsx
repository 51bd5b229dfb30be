import { fill } from '../../i18n/dictionary'
import type { Dictionary } from '../../i18n/fi'
import type { Locale } from '../../i18n/locales'
import type { Glance } from '../../queries/getGlance'
import { Bars } from './Bars'
import { Figure } from './Figure'
import styles from './glance.module.css'
import { sumText } from './sumText'

type Props = { glance: Glance; locale: Locale; t: Dictionary }

/** Funding by programme and by year, with how well it is known. */
export const GlanceFunding = ({ glance, locale, t }: Props) => {
  const { ownShare, programmes, total, years } = glance
  const notKnown = t['glance.notKnown']
  const nameOf = (name: (typeof programmes)[number]['name']) =>
    name?.name ?? t['glance.noProgramme']
  const sumOf = (sum: typeof total) =>
    sum.known + sum.missing === 0 ? '–' : sumText(locale, sum, notKnown)
  const legend = (
    <p className={styles.legend}>
      {t['glance.legendExact']}; {t['glance.legendApproximate']}
    </p>
  )
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
        text={
          <>
            {t['glance.fundingText']} {t['glance.total']}: {sumText(locale, total, notKnown)}.{' '}
            {fill(t['glance.certainty'], {
              approximate: total.approximate,
              known: total.known,
              missing: total.missing,
            })}{' '}
            {ownShare.known > 0 &&
              fill(t['glance.ownShare'], {
                known: ownShare.known,
                missing: ownShare.missing,
                sum: sumText(locale, ownShare, notKnown),
              })}
          </>
        }
        title={t['glance.funding']}
      >
        {legend}
        <Bars
          id="programmes"
          label={t['glance.funding']}
          locale={locale}
          notKnown={notKnown}
          rows={programmes.map(({ name, total: sum }) => ({ label: nameOf(name), sum }))}
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
        {legend}
        <Bars
          id="by-year"
          label={t['glance.fundingByYear']}
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
