import { fill } from '@/i18n/dictionary'
import type { Dictionary } from '@/i18n/fi'
import { formatEuros } from '@/i18n/format'
import type { Locale } from '@/i18n/locales'
import type { Sum } from '@/lib/glance/sums'

import styles from './browse.module.css'

type Props = { locale: Locale; sum: Sum; t: Dictionary }

/** A sum of budgets with how many are in it, how many of them are approximate, and how many missing. */
export const BudgetSum = ({ locale, sum, t }: Props) => {
  const { approximate, euros, known, missing } = sum
  return (
    <>
      {known === 0 ? t['glance.notKnown'] : formatEuros(locale, euros, approximate > 0)}
      <span className={styles.count}>
        {t['browse.sumOf']} {fill(t['browse.sumCounts'], { approximate, known, missing })}{' '}
        {known > 0 && missing > 0 && t['glance.larger']}
      </span>
    </>
  )
}
