import { FundingNotice } from '@/components/funding/FundingNotice'
import { OutsideLink } from '@/components/ui/OutsideLink'
import type { Dictionary } from '@/i18n/fi'
import { inLanguage } from '@/lib/inLanguage'
import type { Programme } from '@/payload-types'
import type { InBothLanguages } from '@/queries/inBothLanguages'

import type { Fact } from './NamedArticle'

/** What is known of a funding programme. */
export const programmeFacts = (
  programme: InBothLanguages<Programme>,
  t: Dictionary,
): (Fact | undefined)[] => {
  const { other, otherLocale, own } = programme
  const text = (label: string, name: 'fund' | 'funder') => {
    const found = inLanguage(own[name], other[name], otherLocale)
    return found && { label, value: <span lang={found.lang}>{found.text}</span> }
  }
  return [
    text(t['browse.funder'], 'funder'),
    text(t['browse.fund'], 'fund'),
    own.kind ? { label: t['browse.kind'], value: t[`kind.${own.kind}`] } : undefined,
    own.period ? { label: t['browse.period'], value: own.period } : undefined,
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
    // What must be seen of the funding is the same here as on the pages of the projects.
    (own.emblemRule ?? 'none') !== 'none' || own.statement || other.statement || own.emblem
      ? {
          label: t['browse.visibility'],
          value: <FundingNotice programme={programme} t={t} />,
        }
      : undefined,
  ]
}
