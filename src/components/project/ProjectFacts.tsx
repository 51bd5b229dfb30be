import { Children, type ReactNode } from 'react'

import { formatCountries, formatCountry, formatEuros, formatPeriod } from '../../i18n/format'
import { inLanguage, type LanguageText } from '../../lib/inLanguage'
import { fill } from '../../i18n/dictionary'
import type { Project } from '../../payload-types'
import { DocumentLink } from '../ui/DocumentLink'
import { counterpart, documentOf, documentsOf } from '../ui/rows'
import { Text } from '../ui/Text'
import type { ProjectPart } from './page'
import styles from './ProjectFacts.module.css'

type Phase = Project['phases'][number]

/** The facts of the project at a glance. What is not known is left out. */
export const ProjectFacts = ({ project, t }: ProjectPart) => {
  const { locale, other, otherLocale, own } = project
  const languages = { locale, otherLocale }
  const first = own.phases[0]
  const last = own.phases.at(-1)
  const programmes = documentsOf(own.phases.map(({ programme }) => programme ?? '')).filter(
    ({ id }, index, all) => all.findIndex((programme) => programme.id === id) === index,
  )
  const otherProgrammes = other.phases.map(({ programme }) => programme ?? '')
  const lead = documentOf(own.leadPartner)
  const perPhase = (write: (phase: Phase, otherPhase: Phase | undefined) => ReactNode) =>
    own.phases.flatMap((phase) => {
      const content = write(phase, counterpart(other.phases, phase))
      if (!content) return []
      if (own.phases.length === 1) return content
      const period = formatPeriod(locale, phase.start, phase.end)
      return (
        <span key={phase.id}>
          {period}: {content}
        </span>
      )
    })
  const sums = perPhase(
    ({ isApproximate, totalBudget }) =>
      totalBudget && formatEuros(locale, totalBudget, isApproximate),
  )
  return (
    <aside aria-labelledby="facts" className={styles.facts}>
      <h2 id="facts">{t['project.facts']}</h2>
      <dl>
        <Fact title={t['project.duration']}>
          {first && last && formatPeriod(locale, first.start, last.end)}
        </Fact>
        <Fact title={t[programmes.length > 1 ? 'project.programmes' : 'project.programme']}>
          {programmes.map((programme) => (
            <DocumentLink
              key={programme.id}
              {...languages}
              other={counterpart(otherProgrammes, programme)}
              own={programme}
              section="programmes"
            />
          ))}
        </Fact>
        <Fact title={t['project.funder']}>
          {unique(
            programmes.flatMap((programme) => {
              const same = counterpart(otherProgrammes, programme)
              return [
                inLanguage(programme.funder, same?.funder, otherLocale),
                inLanguage(programme.fund, same?.fund, otherLocale),
              ]
            }),
          ).map((text) => (
            <Text key={text.text} text={text} />
          ))}
        </Fact>
        <Fact title={t['project.totalBudget']}>
          {sums}
          {sums.length > 1 && own.totalBudget && (
            <strong key="all">
              {fill(t['project.inAll'], {
                sum: formatEuros(locale, own.totalBudget, own.isBudgetApproximate),
              })}
            </strong>
          )}
        </Fact>
        <Fact title={t['project.ownShare']}>
          {perPhase(({ ownShare }) => ownShare && formatEuros(locale, ownShare))}
        </Fact>
        <Fact title={t['project.alsoFundedBy']}>
          {perPhase((phase, same) =>
            textOf(inLanguage(phase.alsoFundedBy, same?.alsoFundedBy, otherLocale)),
          )}
        </Fact>
        <Fact title={t['project.ownerRole']}>
          {own.ownerRole && t[`ownerRole.${own.ownerRole}`]}
        </Fact>
        <Fact title={t['project.leadPartner']}>
          {lead && (
            <>
              <DocumentLink
                {...languages}
                other={documentOf(other.leadPartner)}
                own={lead}
                section="partners"
              />
              {lead.country && ` (${formatCountry(locale, lead.country)})`}
            </>
          )}
        </Fact>
        <Fact title={t['project.statedPartnerCount']}>{own.statedPartnerCount}</Fact>
        <Fact title={t['project.statedAssociatedPartnerCount']}>
          {own.statedAssociatedPartnerCount}
        </Fact>
        <Fact title={t['project.statedCountryCount']}>{own.statedCountryCount}</Fact>
        <Fact title={t['project.countries']}>{formatCountries(locale, own.countries ?? [])}</Fact>
        <Fact title={t['project.associatedCountries']}>
          {formatCountries(locale, own.associatedCountries ?? [])}
        </Fact>
        <Fact title={t['project.regionCount']}>{perPhase(({ regionCount }) => regionCount)}</Fact>
        {own.phases.length === 1 && first && (
          <Fact title={t['project.note']}>
            {textOf(inLanguage(first.note, counterpart(other.phases, first)?.note, otherLocale))}
          </Fact>
        )}
        <Fact title={t['project.grantNumber']}>{own.grantNumber}</Fact>
        <Fact title={t['project.topics']}>
          {documentsOf(own.topics).map((topic) => (
            <DocumentLink
              key={topic.id}
              {...languages}
              other={counterpart(other.topics, topic)}
              own={topic}
              section="topics"
            />
          ))}
        </Fact>
        <Fact title={t['project.contactUnit']}>
          {textOf(inLanguage(own.contactUnit, other.contactUnit, otherLocale))}
        </Fact>
      </dl>
    </aside>
  )
}

/** A fact with its values, each by itself; nothing where there is no value. */
const Fact = ({ children, title }: { children: ReactNode; title: string }) => {
  const values = Children.toArray(children).filter((value) => value !== '')
  return (
    values.length > 0 && (
      <div>
        <dt>{title}</dt>
        {values.map((value, index) => (
          <dd key={index}>{value}</dd>
        ))}
      </div>
    )
  )
}

const textOf = (text: LanguageText | undefined) => text && <Text text={text} />

const unique = (texts: (LanguageText | undefined)[]): LanguageText[] =>
  texts.flatMap((text, index) =>
    text && texts.findIndex((candidate) => candidate?.text === text.text) === index ? text : [],
  )
