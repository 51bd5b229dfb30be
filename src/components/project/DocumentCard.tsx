import { fill } from '../../i18n/dictionary'
import { feedbackHref } from '../../i18n/feedbackHref'
import { formatFileSize, formatPeriod } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { inLanguage } from '../../lib/inLanguage'
import { languageName } from '../../lib/languageName'
import type { Attachment } from '../../payload-types'
import { fileHref } from '../ui/fileHref'
import { Text } from '../ui/Text'
import styles from './DocumentCard.module.css'
import { EarlierFiles } from './EarlierFiles'
import type { ProjectPart } from './page'

type Cover = { height?: null | number; url?: null | string; width?: null | number }

type Props = {
  document: Attachment & { sizes?: { cover?: Cover } }
  /** The same document in the other language. */
  other: Attachment | undefined
  part: ProjectPart
}

/** A document with all that helps to choose it before it is opened. */
export const DocumentCard = ({ document, other, part: { project, t } }: Props) => {
  const { locale, otherLocale } = project
  const format = document.filename?.split('.').pop()?.toUpperCase()
  const facts: [string, number | string | null | undefined][] = [
    [t['document.kind'], t[`documentKind.${document.kind}`]],
    [t['document.language'], languageName(document.language, locale)],
    [t['document.pages'], document.pages],
    [
      t['document.firstPublished'],
      document.firstPublished &&
        formatPeriod(locale, document.firstPublished, document.firstPublished),
    ],
    [t['document.accessibility'], t[`accessibility.${document.accessibility}`]],
    [t['document.licence'], t[`licence.${document.licence}`]],
  ]
  const name = inLanguage(document.title, other?.title, otherLocale)
  const title = <Text text={name} />
  return (
    <article className={styles.card}>
      <CoverPicture cover={document.sizes?.cover} format={format} />
      <div>
        <h3>
          {document.url ? (
            <a href={fileHref(document.url)} hrefLang={document.language}>
              {title} ({formatAndSize(locale, document, format)})
            </a>
          ) : (
            <>
              {title} ({t['document.missing']})
            </>
          )}
        </h3>
        <Text as="p" text={inLanguage(document.description, other?.description, otherLocale)} />
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
        <EarlierFiles
          document={document}
          locale={locale}
          other={other}
          otherLocale={otherLocale}
          t={t}
        />
        {document.accessibility !== 'accessible' && (
          <p className={styles.ask}>
            <a
              aria-label={fill(t['document.askOf'], { title: name?.text ?? '' })}
              href={feedbackHref(locale, { document: document.id, kind: 'accessibleVersion' })}
              rel="nofollow"
            >
              {t['document.ask']}
            </a>
          </p>
        )}
      </div>
    </article>
  )
}

/** The first page; or a blank one that tells the format. The title beside it says what it is. */
const CoverPicture = ({
  cover,
  format,
}: {
  cover?: Cover | undefined
  format?: string | undefined
}) =>
  cover?.url ? (
    <img
      alt=""
      className={styles.cover}
      height={cover.height ?? undefined}
      loading="lazy"
      src={fileHref(cover.url)}
      width={cover.width ?? undefined}
    />
  ) : (
    <div aria-hidden="true" className={`${styles.cover ?? ''} ${styles.blank ?? ''}`}>
      {format}
    </div>
  )

/** `PDF, 25 kt` */
const formatAndSize = (
  locale: Locale,
  { filesize }: Attachment,
  format: string | undefined,
): string =>
  [format, typeof filesize === 'number' && formatFileSize(locale, filesize)]
    .filter(Boolean)
    .join(', ')
