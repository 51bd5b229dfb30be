import { OutsideLink } from '@/components/ui/OutsideLink'
import type { Dictionary } from '@/i18n/fi'
import type { Partner } from '@/payload-types'
import type { ListedProject } from '@/queries/findProjects'
import type { InBothLanguages } from '@/queries/inBothLanguages'

import type { Fact } from './NamedArticle'

/** What is known of an organisation. */
export const partnerFacts = (
  { locale, own }: InBothLanguages<Partner>,
  t: Dictionary,
): (Fact | undefined)[] => [
  own.kind ? { label: t['browse.kind'], value: t[`kind.${own.kind}`] } : undefined,
  own.country
    ? {
        label: t['browse.country'],
        value: new Intl.DisplayNames(locale, { type: 'region' }).of(own.country),
      }
    : undefined,
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
]

/** The role of an organisation in a project, in words. */
export const roleIn = (
  project: ListedProject['own'],
  id: string,
  t: Dictionary,
): string | undefined => {
  const idOf = (value: unknown) =>
    typeof value === 'string' ? value : (value as { id?: string } | null | undefined)?.id
  if (idOf(project.leadPartner) === id) return t['role.lead']
  const row = project.partners?.find(({ organisation }) => idOf(organisation) === id)
  return row && [t[`role.${row.role}`], row.note].filter(Boolean).join(': ')
}
