import { inLanguage } from '../../lib/inLanguage'
import { formatDate } from '../../i18n/format'
import type { ChangeEntry } from '../../lib/changeLog'
import { Body } from '../richText/Body'
import { Breadcrumbs } from '../ui/Breadcrumbs'
import { LanguageNote } from '../ui/LanguageNote'
import { PageHeader } from '../ui/PageHeader'
import { Text } from '../ui/Text'
import { Changes } from './Changes'
import { Cite } from './Cite'
import { Documents } from './Documents'
import { Funding } from './Funding'
import { Images } from './Images'
import type { ProjectPart } from './page'
import { KeyFigures, KeyResults } from './Results'
import { Links } from './Links'
import { Participants } from './Participants'
import { Phases } from './Phases'
import { ProjectFacts } from './ProjectFacts'
import styles from './ProjectView.module.css'
import { Related } from './Related'
import { Section } from './Section'

/** Everything that the archive knows of one project. */
export const ProjectView = (part: ProjectPart & { changes: ChangeEntry[]; origin: string }) => {
  const { project, t } = part
  const { locale, other, otherLocale, own } = project
  const title = inLanguage(own.title, other.title, otherLocale) ?? { text: '' }
  const summary = inLanguage(own.summary, other.summary, otherLocale)
  const continuation = inLanguage(own.continuation, other.continuation, otherLocale)
  const isBodyOther = !own.body && Boolean(other.body)
  return (
    <>
      <PageHeader before={<Breadcrumbs locale={locale} section="projects" t={t} />} title={title}>
        <Names {...part} />
        <Text as="p" className={styles.lead} text={summary} />
      </PageHeader>
      {Boolean(title.lang ?? summary?.lang ?? isBodyOther) && (
        <LanguageNote otherLocale={otherLocale} t={t} />
      )}
      <div className={styles.columns}>
        <ProjectFacts {...part} />
        <div className={styles.content}>
          <Body
            body={isBodyOther ? other.body : own.body}
            locale={isBodyOther ? otherLocale : locale}
            otherLocale={isBodyOther ? locale : otherLocale}
            pageLocale={locale}
            t={t}
          />
          <KeyResults {...part} />
          <KeyFigures {...part} />
          {continuation && (
            <Section title={t['project.continuation']}>
              <Text as="p" className={styles.running} text={continuation} />
            </Section>
          )}
          <Phases {...part} />
          <Documents {...part} />
          <Links {...part} />
          <Participants {...part} />
          <Related {...part} />
          <Images {...part} />
          <Funding {...part} />
          <Cite {...part} />
          <p className={styles.updated}>
            {t['project.updated']}{' '}
            <time dateTime={own.updatedAt}>{formatDate(locale, own.updatedAt)}</time>
          </p>
          <Changes {...part} />
        </div>
      </div>
    </>
  )
}

/** The other names of the project: shown where they add to the title. */
const Names = ({ project, t }: ProjectPart) => {
  const { other, otherLocale, own } = project
  const title = own.title || other.title
  const officialName = inLanguage(own.officialName, other.officialName, otherLocale)
  const context = inLanguage(own.context, other.context, otherLocale)
  const acronym = own.acronym !== title && own.acronym
  if (!officialName && !context && !acronym) return null
  return (
    <dl className={styles.names}>
      {acronym && (
        <div>
          <dt>{t['project.acronym']}</dt>
          <dd>{acronym}</dd>
        </div>
      )}
      {officialName && officialName.text !== title && (
        <div>
          <dt>{t['project.officialName']}</dt>
          <dd>
            <Text text={officialName} />
          </dd>
        </div>
      )}
      {context && (
        <div>
          <dt>{t['project.context']}</dt>
          <dd>
            <Text text={context} />
          </dd>
        </div>
      )}
    </dl>
  )
}
