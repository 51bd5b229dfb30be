import { inLanguage } from '../../lib/inLanguage'
import { Picture } from '../ui/Picture'
import { documentOf, documentsOf, counterpart } from '../ui/rows'
import { Text } from '../ui/Text'
import styles from './Images.module.css'
import type { ProjectPart } from './page'
import { Section } from './Section'

/** What the programmes require on the pages of their projects: emblem, statement and disclaimer. */
export const Funding = ({ project, t }: ProjectPart) => {
  const { locale, other, otherLocale, own } = project
  const others = documentsOf(other.programmes)
  const acknowledged = documentsOf(own.programmes).flatMap((programme) => {
    const same = counterpart(others, programme)
    const statement = inLanguage(programme.statement, same?.statement, otherLocale)
    const disclaimer = inLanguage(programme.disclaimer, same?.disclaimer, otherLocale)
    const emblem = documentOf(programme.emblem)
    return (statement ?? disclaimer ?? emblem)
      ? { disclaimer, emblem, id: programme.id, statement }
      : []
  })
  if (acknowledged.length === 0) return null
  return (
    <Section title={t['project.funding']}>
      {acknowledged.map(({ disclaimer, emblem, id, statement }) => (
        <div key={id}>
          {emblem && (
            <figure className={styles.logo}>
              <Picture image={emblem} locale={locale} otherLocale={otherLocale} sizes="20rem" />
            </figure>
          )}
          <Text as="p" text={statement} />
          <Text as="p" text={disclaimer} />
        </div>
      ))}
    </Section>
  )
}
