import { formatEuros } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import type { Sum } from '../../lib/glance/sums'

/** A sum no more exact than it is known: `noin 2,4 miljoonaa euroa`; in words when nothing is. */
export const sumText = (locale: Locale, sum: Sum, notKnown: string): string =>
  sum.known === 0 ? notKnown : formatEuros(locale, sum.euros, sum.approximate > 0)
