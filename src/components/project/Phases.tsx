import { formatEuros, formatPeriod } from '../../i18n/format'
import { inLanguage } from '../../lib/inLanguage'
import { DocumentLink } from '../ui/DocumentLink'
import { counterpart, documentOf } from '../ui/rows'
import { Text } from '../ui/Text'
import styles from './cards.module.css'
import type { ProjectPart } from './page'
import { PhasesPicture } from './PhasesPicture'
import { Section } from './Section'

/** The phases of a project that had more than one, and how a budget divides where that is known. */
export const Phases = ({ project, t }: ProjectPart) => {
  const { locale, other, otherLocale, own } = project
  if (own.phases.length < 2) {
    const isDivided = own.phases.some(({ ownShare, totalBudget }) => ownShare && totalBudget)
    return isDivided ? (
      <Section title={t['project.division']}>
        <PhasesPicture project={project} t={t} />
      </Section>
    ) : null
  }
  return (
    <Section title={t['project.phases']}>
      <PhasesPicture project={project} t={t} />
      <ol className={styles.cards}>
        {own.phases.map((phase) => {
          const same = counterpart(other.phases, phase)
          const programme = documentOf(phase.programme)
          const note = inLanguage(phase.note, same?.note, otherLocale)
          return (
            <li key={phase.id}>
              <h3>{formatPeriod(locale, phase.start, phase.end)}</h3>
              <Text as="p" text={note} />
              <dl>
                {programme && (
                  <div>
                    <dt>{t['project.programme']}</dt>
                    <dd>
                      <DocumentLink
                        locale={locale}
                        other={documentOf(same?.programme)}
                        otherLocale={otherLocale}
                        own={programme}
                        section="programmes"
                      />
                    </dd>
                  </div>
                )}
                {phase.totalBudget && (
                  <div>
                    <dt>{t['project.totalBudget']}</dt>
                    <dd>{formatEuros(locale, phase.totalBudget, phase.isApproximate)}</dd>
                  </div>
                )}
                {phase.regionCount && (
                  <div>
                    <dt>{t['project.regionCount']}</dt>
                    <dd>{phase.regionCount}</dd>
                  </div>
                )}
              </dl>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
