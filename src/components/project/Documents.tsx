import type { Locale } from '../../i18n/locales'
import { formatFileSize, formatPeriod } from '../../i18n/format'
import { inLanguage } from '../../lib/inLanguage'
import { languageName } from '../../lib/languageName'
import type { Attachment } from '../../payload-types'
import { fileHref } from '../ui/fileHref'
import { counterpart, documentsOf } from '../ui/rows'
import { Text } from '../ui/Text'
import styles from './cards.module.css'
import type { ProjectPart } from './page'
import { Section } from './Section'

/** The documents that the project left behind. */
export const Documents = ({ project, t }: ProjectPart) => {
  const { locale, other, otherLocale, own } = project
  const documents = documentsOf(own.attachments)
  if (documents.length === 0) return null
  return (
    <Section title={t['project.documents']}>
      <ul className={styles.cards}>
        {documents.map((document) => {
          const same = counterpart(other.attachments, document)
          const { accessibility } = document
          const facts: [string, number | string | null | undefined][] = [
            [t['document.kind'], t[`documentKind.${document.kind}`]],
            [t['document.language'], languageName(document.language, locale)],
            [t['document.pages'], document.pages],
            [
              t['document.firstPublished'],
              document.firstPublished &&
                formatPeriod(locale, document.firstPublished, document.firstPublished),
            ],
            [t['document.licence'], t[`licence.${document.licence}`]],
            [
              t['document.accessibility'],
              accessibility === 'unknown' ? undefined : t[`accessibility.${accessibility}`],
            ],
          ]
          const title = <Text text={inLanguage(document.title, same?.title, otherLocale)} />
          return (
            <li key={document.id}>
              <h3>
                {document.url ? (
                  <a href={fileHref(document.url)} hrefLang={document.language}>
                    {title} ({formatAndSize(locale, document)})
                  </a>
                ) : (
                  <>
                    {title} ({t['document.missing']})
                  </>
                )}
              </h3>
              <Text
                as="p"
                text={inLanguage(document.description, same?.description, otherLocale)}
              />
              <dl>
                {facts.map(
                  ([name, value]) =>
                    value && (
                      <div key={name}>
                        <dt>{name}</dt>
                        <dd>{value}</dd>
                      </div>
                    ),
                )}
              </dl>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** `PDF, 25 kt` */
const formatAndSize = (locale: Locale, { filename, filesize }: Attachment): string =>
  [
    filename?.split('.').pop()?.toUpperCase(),
    typeof filesize === 'number' && formatFileSize(locale, filesize),
  ]
    .filter(Boolean)
    .join(', ')
