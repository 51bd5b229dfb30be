import type { Dictionary } from '../../i18n/fi'
import { acknowledge } from '../../lib/acknowledge'
import { inLanguage } from '../../lib/inLanguage'
import type { Programme } from '../../payload-types'
import type { InBothLanguages } from '../../queries/inBothLanguages'
import { Picture } from '../ui/Picture'
import { documentOf } from '../ui/rows'
import { Text } from '../ui/Text'
import { EuropeanFlag } from './EuropeanFlag'
import styles from './FundingNotice.module.css'

type Props = {
  /** Of the project's own grant, when it is known. */
  grantNumber?: null | string | undefined
  programme: InBothLanguages<Programme>
  t: Dictionary
}

/** What the rules of a programme want to be seen: emblem, words beside it, sentence and disclaimer. */
export const FundingNotice = ({ grantNumber, programme, t }: Props) => {
  const { locale, other, otherLocale, own } = programme
  const rule = own.emblemRule ?? 'none'
  const fund = inLanguage(own.fund, other.fund, otherLocale)
  const statement = acknowledge(
    inLanguage(own.statement, other.statement, otherLocale),
    grantNumber,
  )
  const disclaimer = inLanguage(own.disclaimer, other.disclaimer, otherLocale)
  const logo = documentOf(own.emblem)
  if (rule === 'none' && !statement && !disclaimer && !logo) return null
  return (
    <div className={styles.notice}>
      {logo && <Picture image={logo} locale={locale} otherLocale={otherLocale} sizes="20rem" />}
      {rule !== 'none' && (
        <div className={styles.emblem}>
          <EuropeanFlag label={t['funding.flag']} />
          <p className={styles.words}>
            {t[rule === 'coFunded' ? 'funding.coFunded' : 'funding.union']}
            {rule === 'unionAndFund' && fund && (
              <span lang={fund.lang}>{withoutAbbreviation(fund.text)}</span>
            )}
          </p>
        </div>
      )}
      <Text as="p" text={statement} />
      <Text as="p" className={styles.disclaimer} text={disclaimer} />
    </div>
  )
}

/** The rules want the fund in full: `Euroopan aluekehitysrahasto`, without `(EAKR)`. */
const withoutAbbreviation = (fund: string): string => fund.replace(/\s*\([^)]*\)$/, '')
