import { formatCountry } from '../../i18n/format'
import { inLanguage } from '../../lib/inLanguage'
import { DocumentLink } from '../ui/DocumentLink'
import { counterpart, documentOf } from '../ui/rows'
import { Text } from '../ui/Text'
import type { ProjectPart } from './page'
import styles from './Participants.module.css'
import { Section } from './Section'

const roles = ['partner', 'associated', 'contractor', 'other'] as const

/** Who took part, by role. */
export const Participants = ({ project, t }: ProjectPart) => {
  const { locale, other, otherLocale, own } = project
  const note = inLanguage(own.partnersNote, other.partnersNote, otherLocale)
  const groups = roles.flatMap((role) => {
    const rows = (own.partners ?? []).flatMap((row) => {
      const organisation = documentOf(row.organisation)
      return row.role === role && organisation ? { organisation, row } : []
    })
    return rows.length > 0 ? { role, rows } : []
  })
  if (!note && groups.length === 0) return null
  return (
    <Section title={t['project.participants']}>
      <Text as="p" className={styles.note} text={note} />
      {groups.map(({ role, rows }) => (
        <div key={role}>
          <h3>{t[`partnerRole.${role}`]}</h3>
          <ul className={styles.list}>
            {rows.map(({ organisation, row }) => {
              const same = counterpart(other.partners, row)
              const rowNote = inLanguage(row.note, same?.note, otherLocale)
              return (
                <li key={row.id}>
                  <DocumentLink
                    locale={locale}
                    other={documentOf(same?.organisation)}
                    otherLocale={otherLocale}
                    own={organisation}
                    section="partners"
                  />
                  {organisation.country && ` (${formatCountry(locale, organisation.country)})`}
                  {rowNote && (
                    <>
                      {': '}
                      <Text text={rowNote} />
                    </>
                  )}
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </Section>
  )
}
