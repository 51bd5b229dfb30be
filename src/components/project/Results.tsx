import { formatFigure } from '../../i18n/format'
import { inLanguage } from '../../lib/inLanguage'
import { counterpart } from '../ui/rows'
import { Text } from '../ui/Text'
import type { ProjectPart } from './page'
import styles from './Results.module.css'
import { Section } from './Section'

export const KeyResults = ({ project: { other, otherLocale, own }, t }: ProjectPart) =>
  own.keyResults?.length ? (
    <Section title={t['project.keyResults']}>
      <ul className={styles.results}>
        {own.keyResults.map((row) => (
          <Text
            as="li"
            key={row.id}
            text={inLanguage(row.text, counterpart(other.keyResults, row)?.text, otherLocale)}
          />
        ))}
      </ul>
    </Section>
  ) : null

export const KeyFigures = ({ project, t }: ProjectPart) => {
  const { locale, other, otherLocale, own } = project
  if (!own.keyFigures?.length) return null
  return (
    <Section title={t['project.keyFigures']}>
      <dl className={styles.figures}>
        {own.keyFigures.map((row) => (
          <div key={row.id}>
            <dt>
              <Text
                text={inLanguage(row.label, counterpart(other.keyFigures, row)?.label, otherLocale)}
              />
            </dt>
            <dd>{formatFigure(locale, row)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
