import { fill } from '@/i18n/dictionary'
import { feedbackHref } from '@/i18n/feedbackHref'
import type { Dictionary } from '@/i18n/fi'
import { formatPeriod } from '@/i18n/format'
import type { Locale } from '@/i18n/locales'
import { inLanguage } from '@/lib/inLanguage'
import type { getStatement } from '@/queries/getStatement'

import { counterpart } from '../ui/rows'
import { Text } from '../ui/Text'
import styles from './Statement.module.css'

type Found = NonNullable<Awaited<ReturnType<typeof getStatement>>>
type Props = Found & { t: Dictionary }

/** What the law wants a statement to tell, made of its data; supervision is the same for every service. */
export const Statement = ({ documents, statement, t }: Props) => {
  const { locale, other, otherLocale, own } = statement
  const day = (date: string) => formatPeriod(locale, date, date)
  const dates = [
    [t['statement.servicePublished'], own.servicePublishedOn],
    [t['statement.made'], own.madeOn],
    [t['statement.reviewed'], own.reviewedOn],
  ] as const
  return (
    <div className={styles.statement}>
      <h2>{t['statement.state']}</h2>
      <p>
        {t[`statement.conformance.${own.conformance}`]} {t[`statement.assessor.${own.assessor}`]}
      </p>
      <dl>
        {dates.map(
          ([name, date]) =>
            date && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{day(date)}</dd>
              </div>
            ),
        )}
      </dl>
      <h2>{t['statement.shortcomings']}</h2>
      {(own.shortcomings ?? []).length === 0 && <p>{t['statement.noShortcomings']}</p>}
      <ul>
        {own.shortcomings?.map((row) => (
          <li key={row.id}>
            <Text
              text={inLanguage(row.what, counterpart(other.shortcomings, row)?.what, otherLocale)}
            />{' '}
            <span className={styles.detail}>
              {t[`statement.reason.${row.reason}`]}
              {row.criteria && ` ${fill(t['statement.criteria'], { criteria: row.criteria })}`}
              {row.fixBy && ` ${fill(t['statement.fixBy'], { date: day(row.fixBy) })}`}
            </span>
          </li>
        ))}
      </ul>
      <Documents documents={documents} t={t} />
      <p>
        {t['statement.old']}{' '}
        <a href={feedbackHref(locale, { kind: 'accessibleVersion' })}>{t['statement.ask']}</a>
      </p>
      <Contact locale={locale} statement={statement} t={t} />
      <h2>{t['statement.supervision']}</h2>
      <p>{t['statement.supervisionText']}</p>
      <address className={styles.authority}>
        <strong>{t['statement.authority']}</strong>
        <span>{t['statement.authorityUnit']}</span>
        <a href={`https://${t['statement.authoritySite']}/`} rel="external">
          {t['statement.authoritySite']}
        </a>
        {t['statement.authorityEmail'] && (
          <a href={`mailto:${t['statement.authorityEmail']}`}>{t['statement.authorityEmail']}</a>
        )}
        <span>{t['statement.authorityPhone']}</span>
      </address>
    </div>
  )
}

const Documents = ({ documents, t }: Pick<Props, 'documents' | 't'>) => {
  const states = ['accessible', 'partial', 'not', 'unknown'] as const
  return (
    <>
      <h3>{t['statement.documents']}</h3>
      <dl>
        {states.map((state) => (
          <div key={state}>
            <dt>{t[`accessibility.${state}`]}</dt>
            <dd>{documents[state]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

const Contact = ({ locale, statement, t }: Pick<Props, 'statement' | 't'> & { locale: Locale }) => {
  const { other, otherLocale, own } = statement
  return (
    <>
      <h2>{t['statement.feedback']}</h2>
      <p>
        {t['statement.feedbackText']}{' '}
        <a href={feedbackHref(locale, { kind: 'accessibility' })}>{t['statement.feedbackForm']}</a>
      </p>
      <address className={styles.authority}>
        <Text text={inLanguage(own.contactUnit, other.contactUnit, otherLocale)} />
        {own.contactEmail && <a href={`mailto:${own.contactEmail}`}>{own.contactEmail}</a>}
        {own.contactPhone && <span>{own.contactPhone}</span>}
      </address>
    </>
  )
}
