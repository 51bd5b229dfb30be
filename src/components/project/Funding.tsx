import { FundingNotice } from '../funding/FundingNotice'
import { counterpart, documentsOf } from '../ui/rows'
import type { ProjectPart } from './page'
import { Section } from './Section'

/** What the programmes require on the pages of their projects; nothing where none requires a thing. */
export const Funding = ({ project, t }: ProjectPart) => {
  const { other, own } = project
  const others = documentsOf(other.programmes)
  const programmes = documentsOf(own.programmes).filter(
    ({ disclaimer, emblem, emblemRule, id, statement }) => {
      const same = counterpart(others, { id })
      const shown = [emblem, statement, same?.statement, disclaimer, same?.disclaimer]
      return (emblemRule ?? 'none') !== 'none' || shown.some(Boolean)
    },
  )
  if (programmes.length === 0) return null
  return (
    <Section title={t['project.funding']}>
      {programmes.map((programme) => (
        <FundingNotice
          grantNumber={own.grantNumber}
          key={programme.id}
          programme={{
            ...project,
            other: counterpart(others, programme) ?? programme,
            own: programme,
          }}
          t={t}
        />
      ))}
    </Section>
  )
}
