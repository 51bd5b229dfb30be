import { OutsideLink } from '@/components/ui/OutsideLink'
import { Picture } from '@/components/ui/Picture'
import type { Dictionary } from '@/i18n/fi'
import { inLanguage } from '@/lib/inLanguage'
import type { Programme } from '@/payload-types'
import type { InBothLanguages } from '@/queries/inBothLanguages'

import type { Fact } from './NamedArticle'

/** What is known of a funding programme. */
export const programmeFacts = (
  { locale, other, otherLocale, own }: InBothLanguages<Programme>,
  t: Dictionary,
): (Fact | undefined)[] => {
  const text = (label: string, name: 'disclaimer' | 'fund' | 'funder' | 'statement') => {
    const found = inLanguage(own[name], other[name], otherLocale)
    return found && { label, value: <span lang={found.lang}>{found.text}</span> }
  }
  return [
    text(t['browse.funder'], 'funder'),
    text(t['browse.fund'], 'fund'),
    own.kind ? { label: t['browse.kind'], value: t[`kind.${own.kind}`] } : undefined,
    own.period ? { label: t['browse.period'], value: own.period } : undefined,
    text(t['browse.statement'], 'statement'),
    text(t['browse.disclaimer'], 'disclaimer'),
    own.website
      ? {
          label: t['browse.website'],
          value: (
            <OutsideLink href={own.website} t={t}>
              {own.website}
            </OutsideLink>
          ),
        }
      : undefined,
    own.emblem && typeof own.emblem === 'object'
      ? {
          label: t['browse.emblem'],
          value: (
            <Picture image={own.emblem} locale={locale} otherLocale={otherLocale} sizes="24rem" />
          ),
        }
      : undefined,
  ]
}
